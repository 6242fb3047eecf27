namespace SourcingBot.Advice.Tables;

/// <summary>
/// Points for each owner of the team and for each place. Whole numbers, so that sums are exact in any order and the ways in
/// which open questions may be answered can be counted instead of sampled.
/// </summary>
public readonly record struct Pull(int Own = 0, int Provider = 0, int Home = 0, int Near = 0, int Far = 0)
{
    /// <summary>The first axis: above zero toward one's own people, below toward a provider.</summary>
    public int TowardOwn => Own - Provider;

    /// <summary>The second axis: above zero toward a distant country, below toward home.</summary>
    public int TowardFar => Far - Home;

    public static Pull operator +(Pull a, Pull b) =>
        new(a.Own + b.Own, a.Provider + b.Provider, a.Home + b.Home, a.Near + b.Near, a.Far + b.Far);

    public static Pull operator *(Pull pull, int weight) =>
        new(pull.Own * weight, pull.Provider * weight, pull.Home * weight, pull.Near * weight, pull.Far * weight);

    /// <summary>How many points lie between two pulls, over all columns.</summary>
    public int DistanceTo(Pull other) =>
        Math.Abs(Own - other.Own) + Math.Abs(Provider - other.Provider)
        + Math.Abs(Home - other.Home) + Math.Abs(Near - other.Near) + Math.Abs(Far - other.Far);
}
