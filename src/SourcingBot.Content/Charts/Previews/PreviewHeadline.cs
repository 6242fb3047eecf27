namespace SourcingBot.Content.Charts.Previews;

/// <summary>The headline and the line under it, in the middle of the room they have.</summary>
internal static class PreviewHeadline
{
    private const float UsualSize = 74;

    /// <summary>Of three lines.</summary>
    private const float SmallSize = 60;

    private const float LineHeight = 1.15f;
    private const float ForSize = 36;
    private const float ForHeight = 60;
    private const float BalanceStep = 12;

    public static void Draw(PreviewPen pen, string headline, string? forWhom, float top, float bottom)
    {
        var words = DrawableText.Of(headline);
        var size = UsualSize;
        var lines = Lines(words, size);
        if (lines.Count > 2)
        {
            size = SmallSize;
            lines = Lines(words, size);
        }

        var under = DrawableText.Of(forWhom);
        var y = top + ((bottom - top - (lines.Count * size * LineHeight) - (under.Length > 0 ? ForHeight : 0)) / 2);
        foreach (var line in lines)
        {
            pen.Write(line, PreviewPen.Margin, y + (size * 0.9f), size, bold: true);
            y += size * LineHeight;
        }

        pen.Write(under, PreviewPen.Margin, y + ForHeight - 16, ForSize);
    }

    /// <summary>As narrow as they can be without one line more, so that no word stands alone at the end.</summary>
    private static IReadOnlyList<string> Lines(string words, float size)
    {
        using var font = PreviewPen.Font(ChartFont.Bold, size);
        IReadOnlyList<string> Within(float width) => FittedText.Lines(words, width, most: 4, part => font.MeasureText(part));

        var lines = Within(PreviewPen.Room);
        if (lines.Count > 3)
        {
            return FittedText.Lines(words, PreviewPen.Room, most: 3, part => font.MeasureText(part));
        }

        for (var width = PreviewPen.Room; width > 0 && Within(width) is var narrower && narrower.Count == lines.Count && words.StartsWith(narrower[0] + " ", StringComparison.Ordinal); width -= BalanceStep)
        {
            lines = narrower;
        }

        return lines;
    }
}
