namespace SourcingBot.Content.Search;

/// <summary>Text → words.</summary>
internal static class Words
{
    /// <summary>Nobody asks in more; of a pasted document the rest is not read.</summary>
    internal const int MostInQuestion = 60;

    /// <summary>Letters and digits in a row. Possessives and short forms lose what follows the apostrophe: "what's" → "what".</summary>
    internal static IReadOnlyList<Word> Of(string text, int most = int.MaxValue)
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
            words.Add(new Word(word, EnglishStemmer.Stem(word)));
            start = end < text.Length && text[end] is '\'' or '’' ? EndOfWord(text, end + 1) : end;
        }

        return words;
    }

    private static int EndOfWord(string text, int from)
    {
        while (from < text.Length && char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }
}
