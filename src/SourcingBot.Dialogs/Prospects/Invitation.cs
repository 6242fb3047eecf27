using SourcingBot.Sales.Links;

namespace SourcingBot.Dialogs.Prospects;

/// <summary>How a person came, as far as the conversation needs it later.</summary>
/// <param name="LinkId">The link whose sender is told what happens; null where there is none, as for a colleague of somebody who came without one.</param>
internal sealed record Invitation(string? LinkId)
{
    /// <summary>Who is to be talked to.</summary>
    public Representative? Representative { get; init; }

    /// <summary>The result beside which the person wants to see their own.</summary>
    public string? ComparesWith { get; init; }
}
