using System.Text;
using SourcingBot.Content.Charts.Svg;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Text that can be drawn without the boxes that stand for missing letters.</summary>
internal static class DrawableText
{
    /// <summary>Without the signs that the font lacks; empty where it lacks a letter or a digit.</summary>
    public static string Of(string? text)
    {
        var drawable = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || (ChartFont.Typeface.GetGlyph(rune.Value) != 0 && ChartFont.Bold.GetGlyph(rune.Value) != 0))
            {
                drawable.Append(rune);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                return "";
            }
        }

        return SvgWords.Clean(drawable.ToString());
    }

    /// <summary>One or two letters for a portrait that is not there.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ').Where(word => word.Length > 0 && char.IsLetterOrDigit(word[0])).ToArray();
        return words.Length == 0 ? "" : string.Concat(words.Length == 1 ? [words[0][0]] : (char[])[words[0][0], words[^1][0]]).ToUpperInvariant();
    }
}
