using System.Globalization;

namespace SourcingBot.Content;

/// <summary>How a language writes figures and names where they come from.</summary>
internal sealed class FactWords
{
    private const string Share = "share";
    private const string Year = "year";

    private readonly NumberFormatInfo _format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();

    internal FactWords(string decimals, string thousands) =>
        (_format.NumberDecimalSeparator, _format.NumberGroupSeparator) = (decimals, thousands);

    /// <summary>Has <c>{min}</c> and <c>{max}</c>.</summary>
    internal required string Range { get; init; }

    /// <summary>By the unit's name in <c>facts.yaml</c>; each has <c>{value}</c>.</summary>
    internal required IReadOnlyDictionary<string, UnitWords> Units { get; init; }

    internal required CitationWords Citations { get; init; }

    /// <summary>A figure with its unit, as in "15 to 57 %".</summary>
    internal string Write(Figure figure)
    {
        var (min, max) = (Number(figure.Min, figure.Unit), Number(figure.Max, figure.Unit));
        var value = min == max ? min : Range.Replace("{min}", min, StringComparison.Ordinal).Replace("{max}", max, StringComparison.Ordinal);
        return Units.TryGetValue(figure.Unit, out var unit) ? unit.For(figure).Replace("{value}", value, StringComparison.Ordinal) : value;
    }

    /// <remarks>The names of the units are no words of a language: facts and programs know them.</remarks>
    private string Number(decimal number, string unit) =>
        unit == Year ? number.ToString("0", _format)
        : (unit.StartsWith(Share, StringComparison.Ordinal) ? number * 100 : number).ToString("#,0.######", _format);
}
