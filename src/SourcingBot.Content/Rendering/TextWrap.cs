using System.Text;

namespace SourcingBot.Content.Rendering;

internal static class TextWrap
{
    /// <param name="text">Line feeds in it are kept.</param>
    /// <param name="width">Columns; null breaks nowhere. A word that is longer stands alone and too long: addresses must stay whole.</param>
    internal static IReadOnlyList<string> Lines(string text, int? width)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var current = new StringBuilder();
            var columns = 0;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var more = DisplayWidth.Of(word);
                if (current.Length > 0 && columns + 1 + more > width)
                {
                    lines.Add(current.ToString());
                    current.Clear();
                    columns = 0;
                }

                if (current.Length > 0)
                {
                    current.Append(' ');
                    columns++;
                }

                current.Append(word);
                columns += more;
            }

            lines.Add(current.ToString());
        }

        return lines is [""] ? [] : lines;
    }
}
