using System.Globalization;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>Instants and days on a page: in UTC, until sales.js says them in the reader's own time and way.</summary>
internal static class Time
{
    public static string OfDay(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"""<time datetime="{Day(time)}">{Day(time)}</time>""");

    /// <summary>The last day through which something works that ends then.</summary>
    public static DateTimeOffset LastDayBefore(DateTimeOffset end) => end.AddTicks(-1);

    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture, $"""<time datetime="{time.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}">{time.UtcDateTime:yyyy-MM-dd HH:mm} UTC</time>""");
}
