namespace SourcingBot.Sales.Links;

/// <summary>What a link to be made is measured by.</summary>
/// <param name="ExpiresAfter">Where nothing is said; null for never.</param>
/// <param name="Longest">Null for no limit.</param>
public sealed record LinkTerms(DateTimeOffset Now, TimeSpan? ExpiresAfter, TimeSpan? Longest)
{
    public DateTimeOffset? UsualExpiry => Now + ExpiresAfter;

    public DateTimeOffset? LatestExpiry => Now + Longest;
}
