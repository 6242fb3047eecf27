using System.Text;

namespace SourcingBot.Content.Rendering;

internal static class TextWrap
{
    /// <param name="text">Line feeds in it are kept.</param>
    /// <param name="width">Columns; null breaks nowhere. A word that is longer goes on behind one of its hyphens; without one, or as an address, it stands alone and too long.</param>
    internal static IReadOnlyList<string> Lines(string text, int? width)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var current = new StringBuilder();
            var columns = 0;
            foreach (var (word, gap) in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, width)))
            {
                var more = DisplayWidth.Of(word);
                if (current.Length > 0 && columns + gap + more > width)
                {
                    lines.Add(current.ToString());
                    current.Clear();
                    columns = 0;
                }

                if (current.Length > 0)
                {
                    current.Append(' ', gap);
                    columns += gap;
                }

                current.Append(word);
                columns += more;
            }

            lines.Add(current.ToString());
        }

        return lines is [""] ? [] : lines;
    }

    /// <summary>A word that fits a line as a whole, with the blank before it; else its parts, the further ones without.</summary>
    private static IEnumerable<(string Part, int Gap)> Parts(string word, int? width)
    {
        if (!(DisplayWidth.Of(word) > width) || word.Contains('@') || word.Contains('/') || !word.Contains('-'))
        {
            return [(word, 1)];
        }

        var parts = word.Split('-');
        return parts.Select((part, i) => (i + 1 < parts.Length ? part + "-" : part, i == 0 ? 1 : 0)).Where(part => part.Item1.Length > 0);
    }
}
