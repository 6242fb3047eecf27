namespace SourcingBot.Content.Search;

/// <summary>Text → words.</summary>
/// <param name="forms">Of the language.</param>
/// <param name="remembers">Whether words are kept, for reading much at once.</param>
internal sealed class Words(WordForms forms, bool remembers = false)
{
    /// <summary>Nobody asks in more; of a pasted document the rest is not read.</summary>
    internal const int MostInQuestion = 60;

    private readonly Stemmer _stemmer = new(forms);
    private readonly Dictionary<string, Word> _known = [];

    /// <summary>Letters and digits in a row, without what is only joined to a word by an apostrophe: "what's" → "what".</summary>
    internal IReadOnlyList<Word> Of(string text, int most = int.MaxValue)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length && words.Count < most; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = EndOfWord(text, start);
            var word = text[start..end].ToLowerInvariant();
            if (!forms.Joined.Contains(word) || !(IsApostrophe(text, start - 1) || IsApostrophe(text, end)))
            {
                words.Add(Known(word));
            }

            start = end;
        }

        return words;
    }

    internal string Stem(string word) => _stemmer.Stem(word);

    private Word Known(string word)
    {
        if (!remembers)
        {
            return new Word(word, Stem(word));
        }

        if (!_known.TryGetValue(word, out var known))
        {
            _known[word] = known = new Word(word, Stem(word));
        }

        return known;
    }

    private static bool IsApostrophe(string text, int at) => at >= 0 && at < text.Length && text[at] is '\'' or '’';

    private static int EndOfWord(string text, int from)
    {
        while (from < text.Length && char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }
}
