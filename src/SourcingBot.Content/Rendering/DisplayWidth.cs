using System.Globalization;
using System.Text;

namespace SourcingBot.Content.Rendering;

internal static class DisplayWidth
{
    /// <summary>Columns that a text takes on a terminal: none for colours and combining marks, two for East Asian wide characters and emoji.</summary>
    internal static int Of(string text)
    {
        var width = 0;
        var inEscape = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (inEscape || rune.Value == 0x1B)
            {
                // The only sequences here are our own "ESC [ digits m".
                inEscape = rune.Value != 'm';
            }
            else
            {
                width += Of(rune);
            }
        }

        return width;
    }

    // Unicode Standard Annex 11, the blocks that are wide as a whole.
    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF)
            or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
