using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>Cuts text to the room there is for it.</summary>
internal static class FittedText
{
    private const string Ellipsis = "…";

    public static float Width(string text, float size)
    {
        // As ScottPlot draws it.
        using var font = new SKFont(ChartFont.Typeface, size) { Hinting = SKFontHinting.Slight, Subpixel = true };
        return font.MeasureText(text);
    }

    /// <param name="width">Pixels.</param>
    public static string Line(string text, float size, float width) => Lines(text, size, width, most: 1)[0];

    /// <summary>At most <paramref name="most"/> lines; at least one, which may be empty.</summary>
    public static IReadOnlyList<string> Lines(string text, float size, float width, int most) => Lines(text, width, most, part => Width(part, size));

    /// <param name="measure">How wide a text is, in the units of <paramref name="width"/>.</param>
    public static IReadOnlyList<string> Lines(string text, float width, int most, Func<string, float> measure)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines.Count < most && measure($"{lines[^1]} {word}") > width)
            {
                lines.Add("");
            }

            // What is wider than a line goes on in the next: some scripts have no spaces.
            var rest = word;
            while (lines[^1].Length == 0 && lines.Count < most && measure(rest) > width && Fitting(rest, "", width, measure) is > 0 and var fits)
            {
                lines[^1] = rest[..fits];
                lines.Add("");
                rest = rest[fits..];
            }

            lines[^1] = lines[^1].Length == 0 ? rest : $"{lines[^1]} {rest}";
        }

        return [.. lines.Select(line => Cut(line, width, measure))];
    }

    private static string Cut(string line, float width, Func<string, float> measure) =>
        measure(line) <= width ? line : line[..Fitting(line, Ellipsis, width, measure)].TrimEnd() + Ellipsis;

    /// <summary>How long the longest beginning is that has room together with an ending, found by halves: a line may be of any length.</summary>
    private static int Fitting(string line, string ending, float width, Func<string, float> measure)
    {
        var (fits, tooLong) = (0, line.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = measure(line[..middle] + ending) <= width ? (middle, tooLong) : (fits, middle);
        }

        return fits > 0 && char.IsHighSurrogate(line[fits - 1]) ? fits - 1 : fits;
    }
}
