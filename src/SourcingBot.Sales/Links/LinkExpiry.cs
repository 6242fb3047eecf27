using System.Globalization;
using System.Text.RegularExpressions;

namespace SourcingBot.Sales.Links;

/// <summary>How it is written until when a link works.</summary>
public static partial class LinkExpiry
{
    public const string Never = "never";

    internal const string Periods = "hours, days or weeks from now, such as 12h, 30d or 2w";

    /// <returns>False for what is written in no such way, is over, or is later than the terms allow.</returns>
    public static bool TryRead(string text, LinkTerms terms, out DateTimeOffset? expires)
    {
        DateTimeOffset? latestBegin;
        if (TryReadPeriod(text, out var period))
        {
            latestBegin = expires = period is null ? null : terms.Now + period;
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
        {
            // It works through that day, wherever the last minute of it is over in UTC.
            expires = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
            latestBegin = expires.Value.AddDays(-1);
        }
        else if (Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            latestBegin = expires = instant.ToUniversalTime();
        }
        else
        {
            expires = null;
            return false;
        }

        return (expires is not { } end || end > terms.Now) && (terms.LatestExpiry is not { } latest || latestBegin <= latest);
    }

    /// <param name="text">As in <c>12h</c>, <c>30d</c>, <c>2w</c> or <c>never</c>.</param>
    /// <param name="period">Null for never.</param>
    public static bool TryReadPeriod(string text, out TimeSpan? period)
    {
        var match = Period().Match(text);
        var count = match.Success ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;
        period = match.Groups["unit"].Value switch
        {
            "h" => TimeSpan.FromHours(count),
            "d" => TimeSpan.FromDays(count),
            "w" => TimeSpan.FromDays(7 * count),
            _ => null,
        };
        return match.Success || text == Never;
    }

    /// <summary>What is allowed, for people.</summary>
    public static string Allowed(LinkTerms terms)
    {
        var limit = terms.LatestExpiry is { } latest
            ? string.Create(CultureInfo.InvariantCulture, $"not later than {latest.UtcDateTime:yyyy-MM-dd}")
            : $"or {Never}";
        return $"{Periods}, a day such as 2027-03-31, through which it works (UTC), or an instant such as 2027-03-31T18:00:00Z, in the future; {limit}";
    }

    [GeneratedRegex("^(?<count>[1-9][0-9]{0,3})(?<unit>[hdw])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Instant();
}
