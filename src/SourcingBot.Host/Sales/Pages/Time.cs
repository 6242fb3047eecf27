using System.Globalization;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>An instant on a page: in UTC, until sales.js says it in the reader's own time and way.</summary>
internal static class Time
{
    public static string Of(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture, $"""<time datetime="{time.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}">{time.UtcDateTime:yyyy-MM-dd HH:mm} UTC</time>""");
}
