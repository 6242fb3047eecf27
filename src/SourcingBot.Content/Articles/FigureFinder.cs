namespace SourcingBot.Content.Articles;

/// <summary>Finds figures that stand in a text as they are, instead of by their place in the list of facts.</summary>
/// <param name="names">May have digits, as <c>ISO 27001</c>.</param>
/// <param name="figureWords">Words that make a figure without digits, as <c>percent</c>.</param>
internal sealed class FigureFinder(IReadOnlyList<string> names, IReadOnlyList<string> figureWords)
{
    private readonly IReadOnlyList<string> _names = [.. names.OrderByDescending(name => name.Length)];

    /// <summary>In the order of the text.</summary>
    internal IReadOnlyList<(int At, string Found)> In(string text)
    {
        var rest = _names.Aggregate(text, (left, name) => Blanked(left, Occurrences(left, name, StringComparison.Ordinal).Select(at => (at, name.Length))));
        var words = figureWords.SelectMany(word => Occurrences(rest, word, StringComparison.OrdinalIgnoreCase).Select(at => (at, rest[at..(at + word.Length)])));
        return [.. Numbers(rest).Concat(words).OrderBy(found => found.Item1)];
    }

    /// <summary>With blanks in these places, so that all others stay where they are.</summary>
    internal static string Blanked(string text, IEnumerable<(int At, int Length)> places)
    {
        var blanked = text.ToCharArray();
        foreach (var (at, length) in places)
        {
            blanked.AsSpan(at, length).Fill(' ');
        }

        return new string(blanked);
    }

    /// <summary>Digits with all that hangs on them: "1,420", "2002-04", "B2B".</summary>
    private static IEnumerable<(int At, string Found)> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsNumber(text[i]))
            {
                continue;
            }

            var (start, end) = (i, i + 1);
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && (IsPart(text[end]) || (text[end] is '.' or ',' or '-' or '–' or '/' or ':' && end + 1 < text.Length && IsPart(text[end + 1]))))
            {
                end++;
            }

            yield return (start, text[start..end]);
            i = end;
        }
    }

    /// <summary>Where a word or group of words stands by itself.</summary>
    private static IEnumerable<int> Occurrences(string text, string word, StringComparison comparison)
    {
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + word.Length, comparison))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsPart(word[0]) || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(word[^1]) || !IsPart(text[end])))
            {
                yield return at;
            }
        }
    }

    private static bool IsPart(char c) => char.IsLetter(c) || char.IsNumber(c);
}
