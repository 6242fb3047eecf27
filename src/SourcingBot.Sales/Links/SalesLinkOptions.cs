namespace SourcingBot.Sales.Links;

/// <summary>How long links work. Bound to <c>Sales:Links</c>.</summary>
public sealed class SalesLinkOptions
{
    public const string SectionName = "Sales:Links";

    /// <summary>Where nothing is said: a quarter, as long as such a purchase takes. As in <c>12h</c>, <c>90d</c>, <c>2w</c> or <c>never</c>.</summary>
    public string ExpiresAfter { get; set; } = "90d";

    /// <summary>The longest that may be asked for; <c>never</c> sets no limit.</summary>
    public string LongestExpiry { get; set; } = LinkExpiry.Never;

    /// <summary>What is wrong with them, and how to mend it; empty when nothing is.</summary>
    public IEnumerable<string> Mistakes()
    {
        var isDefault = LinkExpiry.TryReadPeriod(ExpiresAfter, out var usual);
        if (!isDefault)
        {
            yield return $"{SectionName}:ExpiresAfter is '{ExpiresAfter}'. Allowed: {LinkExpiry.Periods}, or {LinkExpiry.Never}.";
        }

        if (!LinkExpiry.TryReadPeriod(LongestExpiry, out var most))
        {
            yield return $"{SectionName}:LongestExpiry is '{LongestExpiry}'. Allowed: {LinkExpiry.Periods}, or {LinkExpiry.Never} for no limit.";
        }
        else if (isDefault && most is { } limit && (usual ?? TimeSpan.MaxValue) > limit)
        {
            yield return $"{SectionName}:ExpiresAfter is '{ExpiresAfter}', longer than {SectionName}:LongestExpiry, '{LongestExpiry}'. Make one shorter or the other longer.";
        }
    }

    /// <exception cref="FormatException">There are <see cref="Mistakes"/>.</exception>
    public LinkTerms TermsAt(DateTimeOffset now) => LinkExpiry.TryReadPeriod(ExpiresAfter, out var usual) && LinkExpiry.TryReadPeriod(LongestExpiry, out var most)
        ? new LinkTerms(now, usual, most)
        : throw new FormatException(string.Join(' ', Mistakes()));
}
