namespace SourcingBot.Content.Charts.Svg;

/// <summary>Writes names beside the ends of lines. Those that would lie on each other move apart, each with a thin line to its end.</summary>
internal static class EndLabels
{
    public const double Size = 14;

    private const double LineHeight = 17;
    private const double Gap = 5;

    public static double Height(IReadOnlyList<string> lines) => (lines.Count * LineHeight) + Gap;

    public static void Write(SvgDrawing drawing, double right, double top, double bottom, IReadOnlyList<EndLabel> labels)
    {
        foreach (var (label, start) in Place(labels, top - 12, bottom))
        {
            var middle = start + ((Height(label.Lines) - Gap) / 2);
            drawing.Add("polyline", "points", $"{SvgWords.Number(label.X)},{SvgWords.Number(label.Y)} {SvgWords.Number(right + 8)},{SvgWords.Number(middle)} {SvgWords.Number(right + 16)},{SvgWords.Number(middle)}",
                "fill", "none", "stroke", label.Colour, "stroke-width", 1.25, "stroke-dasharray", "1.5 2");
            for (var line = 0; line < label.Lines.Count; line++)
            {
                drawing.Write(label.Lines[line], right + 20, start + 12.5 + (line * LineHeight), Size);
            }
        }
    }

    /// <summary>Each as near to the end of its line as those above it let it be; then up again from the bottom, where they would go beyond it.</summary>
    private static IEnumerable<(EndLabel Label, double Start)> Place(IReadOnlyList<EndLabel> labels, double top, double bottom)
    {
        var sorted = labels.OrderBy(label => label.Y).ToArray();
        var starts = new double[sorted.Length];
        for (var (i, free) = (0, top); i < sorted.Length; i++)
        {
            starts[i] = Math.Max(free, sorted[i].Y - (Height(sorted[i].Lines) / 2));
            free = starts[i] + Height(sorted[i].Lines);
        }

        for (var (i, free) = (sorted.Length - 1, bottom); i >= 0; i--)
        {
            starts[i] = Math.Min(starts[i], free - Height(sorted[i].Lines));
            free = starts[i];
        }

        return sorted.Zip(starts);
    }
}
