namespace SourcingBot.Content.Articles;

/// <summary>How long a text is, and how hard to read.</summary>
/// <param name="LongWords">Those of more than six letters.</param>
internal readonly record struct TextMeasure(int Words, int LongWords, int Sentences)
{
    private const int Short = 6;

    /// <summary>
    /// The readability index LIX: words in a sentence, plus long words of a hundred. Chosen because it counts no syllables and so is alike for all
    /// languages that part words by blanks.
    /// </summary>
    internal int Lix => Words == 0 ? 0 : (int)Math.Round(((double)Words / Math.Max(1, Sentences)) + (100.0 * LongWords / Words));

    public static TextMeasure operator +(TextMeasure a, TextMeasure b) =>
        new(a.Words + b.Words, a.LongWords + b.LongWords, a.Sentences + b.Sentences);

    internal static TextMeasure Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Count(char.IsLetterOrDigit)).Where(letters => letters > 0).ToArray();
        return new TextMeasure(words.Length, words.Count(letters => letters > Short), Articles.Sentences.Count(text));
    }
}
