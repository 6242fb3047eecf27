namespace SourcingBot.Sales.Exports;

/// <summary>
/// Keeps spreadsheets from running what strangers wrote: a cell that one would take for a formula begins with an apostrophe, which
/// makes it a text (OWASP, "CSV Injection").
/// </summary>
internal static class CsvCell
{
    /// <summary>The wide forms are formulas too where East Asian input is usual.</summary>
    private const string Dangerous = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>Some programs drop these before they look.</summary>
    private const string PassedOver = " \"'`\u00a0\u200b\ufeff\u3000";

    public static string Safe(string text)
    {
        var first = text.AsSpan().TrimStart(PassedOver);
        return first.Length > 0 && Dangerous.Contains(first[0]) ? $"'{text}" : text;
    }
}
