using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>The free fields of a page's address, which it passes on in that of its token: the first twenty, names of up to 40 characters, values cut after 200.</summary>
internal static class PageFields
{
    private const int Most = 20;
    private const int LongestName = 40;
    private const int LongestValue = 200;

    public static IReadOnlyDictionary<string, string> Of(IQueryCollection query) => query
        .Where(field => field.Key.Length is > 0 and <= LongestName && field.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.'))
        .Select(field => (field.Key, Value: Clean(field.Value.ToString())))
        .Where(field => field.Value.Length > 0)
        .Take(Most)
        .ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase);

    private static string Clean(string value)
    {
        var visible = string.Concat(value.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune))).Trim();
        return visible.Length <= LongestValue ? visible : visible[..(char.IsHighSurrogate(visible[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
    }
}
