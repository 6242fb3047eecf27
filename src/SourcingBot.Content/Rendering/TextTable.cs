using Markdig.Extensions.Tables;

namespace SourcingBot.Content.Rendering;

/// <summary>Columns of text, with cells that wrap.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <returns>Null where the columns do not fit even with one word on a line.</returns>
    internal static IReadOnlyList<string>? Layout(string[] header, string[][] rows, IReadOnlyList<TableColumnAlign?> alignments, int width)
    {
        string[][] all = [header, .. rows];
        var natural = header.Select((_, column) => all.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        var least = header.Select((_, column) => all.Max(row => LongestWord(row[column]))).ToArray();
        var room = width - (Gap.Length * (header.Length - 1));
        if (least.Sum() > room)
        {
            return null;
        }

        var widths = Widths(natural, least, room);
        var wrapped = all.Select(row => row.Select((cell, column) => TextWrap.Lines(cell, widths[column])).ToArray()).ToArray();
        var isAiry = wrapped.Skip(1).Any(row => row.Any(cell => cell.Count > 1));
        var lines = new List<string>();
        for (var row = 0; row < wrapped.Length; row++)
        {
            // Rows of several lines run into each other without an empty line.
            if (row > 1 && isAiry)
            {
                lines.Add("");
            }

            for (var line = 0; line < wrapped[row].Max(cell => cell.Count); line++)
            {
                lines.Add(string.Join(Gap, widths.Select((columns, column) =>
                    Aligned(line < wrapped[row][column].Count ? wrapped[row][column][line] : "", columns, alignments[column]))).TrimEnd());
            }

            if (row == 0)
            {
                lines.Add(string.Join(Gap, widths.Select(columns => new string('─', columns))));
            }
        }

        return lines;
    }

    /// <summary>Column by column goes to whichever lacks most of what it would like.</summary>
    private static int[] Widths(int[] natural, int[] least, int room)
    {
        var widths = least.ToArray();
        for (var free = room - least.Sum(); free > 0; free--)
        {
            var neediest = Enumerable.Range(0, widths.Length).MaxBy(column => (double)natural[column] / Math.Max(1, widths[column]));
            if (widths[neediest] >= natural[neediest])
            {
                break;
            }

            widths[neediest]++;
        }

        return widths;
    }

    private static string Aligned(string text, int columns, TableColumnAlign? alignment)
    {
        var blanks = columns - DisplayWidth.Of(text);
        var left = alignment switch
        {
            TableColumnAlign.Right => blanks,
            TableColumnAlign.Center => blanks / 2,
            _ => 0,
        };
        return new string(' ', left) + text + new string(' ', blanks - left);
    }

    private static int LongestWord(string text) => text.Split(' ').Max(DisplayWidth.Of);
}
