using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tables;

/// <summary>A model's cell in the grid of owners and places, and what comes with it.</summary>
/// <param name="Takes">How many parts of each column's points the model collects.</param>
public sealed record ModelRow(SourcingModel Model, Pull Takes, IReadOnlyList<Risk> Risks, IReadOnlyList<string> NextSteps)
{
    public Owner Owner => Takes switch { { Provider: 0 } => Owner.Own, { Own: 0 } => Owner.Provider, _ => Owner.Shared };

    /// <summary>Null for a model that may stand near or far.</summary>
    public Place? FixedPlace => Takes switch
    {
        { Near: 0, Far: 0 } => Place.Home,
        { Home: 0, Far: 0 } => Place.Near,
        { Home: 0, Near: 0 } => Place.Far,
        _ => null,
    };

    /// <summary>The same model where it really stands: all parts of the places' points go to one place.</summary>
    public ModelRow At(Place place)
    {
        var parts = Takes.Home + Takes.Near + Takes.Far;
        return this with
        {
            Takes = Takes with
            {
                Home = place == Place.Home ? parts : 0,
                Near = place == Place.Near ? parts : 0,
                Far = place == Place.Far ? parts : 0,
            },
        };
    }

    public int Collect(Pull points)
    {
        var takes = Takes;
        return (takes.Own * points.Own) + (takes.Provider * points.Provider)
            + (takes.Home * points.Home) + (takes.Near * points.Near) + (takes.Far * points.Far);
    }
}
