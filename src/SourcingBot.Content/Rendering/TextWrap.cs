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
            var current = "";
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (current.Length > 0 && DisplayWidth.Of(current) + 1 + DisplayWidth.Of(word) > width)
                {
                    lines.Add(current);
                    current = word;
                }
                else
                {
                    current = current.Length == 0 ? word : $"{current} {word}";
                }
            }

            lines.Add(current);
        }

        return lines is [""] ? [] : lines;
    }
}
