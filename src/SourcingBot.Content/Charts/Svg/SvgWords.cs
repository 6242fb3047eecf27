using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SourcingBot.Content.Charts.Svg;

/// <summary>What goes into a drawing. The drawings are trees, so that writing them encodes every word; this takes away what no encoding saves.</summary>
internal static class SvgWords
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>On one line; without control characters, halves of surrogate pairs, what XML does not allow, and marks that turn the direction of writing.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && IsXml(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>With up to two decimal places, as every browser reads it.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
