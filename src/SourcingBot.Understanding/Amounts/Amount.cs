using System.Globalization;
using Microsoft.Recognizers.Text;

namespace SourcingBot.Understanding.Amounts;

/// <summary>A sum or a range of sums, before anybody decided what it answers.</summary>
/// <param name="Min">Null when open below.</param>
/// <param name="Max">Null when open above.</param>
/// <param name="Currency">ISO 4217, if said.</param>
/// <param name="Unit">The currency's name in Recognizers-Text, if any was said.</param>
/// <param name="Per">As in the contract, if said.</param>
/// <param name="IsBare">Nothing but digits or number words: no currency, no magnitude, no rate.</param>
internal sealed record Amount(decimal? Min, decimal? Max, string? Currency, string? Unit, string? Per, bool IsBare)
{
    /// <summary>Key of the rate in a resolution; Recognizers-Text has none for it.</summary>
    public const string PerKey = "per";

    private const string Bare = "integer";

    /// <summary>As Recognizers-Text would say it: <c>value</c> is a number, or an interval as its number ranges write it.</summary>
    public ModelResult ToResult(string text, int start)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = Min == Max ? Text(Min) : $"{(Min is null ? "(" : "[")}{Text(Min)},{Text(Max)}{(Max is null ? ")" : "]")}",
        };
        Add(resolution, ResolutionKey.Unit, Unit);
        Add(resolution, ResolutionKey.IsoCurrency, Currency);
        Add(resolution, PerKey, Per);
        Add(resolution, ResolutionKey.SubType, IsBare ? Bare : null);
        return new ModelResult
        {
            Text = text,
            Start = start,
            End = start + text.Length - 1,
            TypeName = Unit is null ? Min == Max ? "number" : "numberrange" : "currency",
            Resolution = resolution,
        };
    }

    public static Amount Of(ModelResult result)
    {
        var value = (string)result.Resolution[ResolutionKey.Value];
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        return new Amount(
            comma < 0 ? Number(value) : Number(value[1..comma]),
            comma < 0 ? Number(value) : Number(value[(comma + 1)..^1]),
            Find(result, ResolutionKey.IsoCurrency),
            Find(result, ResolutionKey.Unit),
            Find(result, PerKey),
            Find(result, ResolutionKey.SubType) == Bare);
    }

    private static void Add(SortedDictionary<string, object> resolution, string key, string? value)
    {
        if (value is not null)
        {
            resolution[key] = value;
        }
    }

    private static string? Find(ModelResult result, string key) => result.Resolution.TryGetValue(key, out var value) ? value as string : null;

    private static string Text(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
