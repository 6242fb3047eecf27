namespace SourcingBot.Understanding.Words;

/// <summary>
/// The words of a message in the form in which phrases are compared: singular, without articles and words of emphasis, without
/// dashes and quotes. Each still knows which word of the message it is.
/// </summary>
internal sealed class FoldedWords
{
    private static readonly HashSet<string> Dropped = new(
        ("a an the our my your their his her its very really quite pretty fairly extremely totally completely absolutely simply please kindly also ideally pls plz "
        + "basically definitely actual").Split(' '),
        StringComparer.Ordinal);

    private FoldedWords(List<string> texts, List<int> indexes, WordList words)
    {
        Texts = texts;
        Indexes = indexes;
        Words = words;
    }

    public WordList Words { get; }

    public List<string> Texts { get; }

    /// <summary>For each folded word its index in <see cref="Words"/>.</summary>
    public List<int> Indexes { get; }

    public int Count => Texts.Count;

    public string this[int index] => (uint)index < (uint)Texts.Count ? Texts[index] : "";

    /// <summary>The folded word that is, or first follows, a word of the message.</summary>
    public int IndexAt(int word)
    {
        var index = Indexes.BinarySearch(word);
        return index < 0 ? ~index : index;
    }

    /// <summary>Of a message that is nothing but emphasis ("very"), the emphasis is kept.</summary>
    public static FoldedWords Of(WordList words, Spelling? spelling = null) =>
        Of(words, spelling, Dropped) is { } folded && folded.Texts.Exists(text => !IsBreak(text)) ? folded : Of(words, spelling, []);

    /// <summary>A piece of a phrase, folded as it is inside of a longer message.</summary>
    public static List<string> OfPart(string text) => Of(WordList.Of(text), null, Dropped).Texts;

    private static FoldedWords Of(WordList words, Spelling? spelling, HashSet<string> dropped)
    {
        var texts = new List<string>(words.Count);
        var indexes = new List<int>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (Abbreviation(words, i) is { } written)
            {
                texts.Add(written.Text);
                indexes.Add(i);
                i += written.Length - 1;
                continue;
            }

            if (word.Kind == WordKind.Sign ? !IsBreak(word.Text) : word.Kind == WordKind.Letters && dropped.Contains(word.Text) && !IsLetterByItself(words, i, spelling))
            {
                continue;
            }

            var text = word.Kind == WordKind.Letters ? Singular(word.Text) : word.Text;
            texts.Add(word.Kind == WordKind.Letters && spelling is not null ? spelling.Corrected(text) : text);
            indexes.Add(i);
        }

        return new FoldedWords(texts, indexes, words);
    }

    /// <summary>The "a" of "option a" is no article. (A message is told from a piece of a phrase by its spelling, which may be corrected.)</summary>
    private static bool IsLetterByItself(WordList words, int i, Spelling? spelling) =>
        spelling is not null && words.Is(i, "a") && i > 0 && words[i - 1].Kind == WordKind.Letters && words[i + 1].Kind == WordKind.Sign;

    /// <summary>What is written with signs, as the word that phrases have for it, and how many words of the message it takes.</summary>
    private static (string Text, int Length)? Abbreviation(WordList words, int i) => words[i].Text switch
    {
        "&" => ("and", 1),
        "|" => (",", 1),
        "/" or "-" when !words[i].IsGlued && !words[i + 1].IsGlued && words[i - 1].Length > 1 => (",", 1),
        "w" when words.Is(i + 1, "/") && words.Is(i + 2, "o") => ("without", 3),
        "w" when words.Is(i + 1, "/") => ("with", 2),
        "e" when words.Is(i + 1, "-") && words[i + 2].Text is "mail" or "mails" => ("email", 3),
        "hrs" => ("hour", 1),
        "yrs" or "yr" => ("year", 1),
        // Whose hours these are is what matters of them.
        "our" when words.Is(i + 1, "hours") => ("our hour", 2),
        _ => null,
    };

    /// <summary>A sign that parts sentences or their parts; every other sign is left out.</summary>
    public static bool IsBreak(string text) => text is "." or "," or "?" or "!" or ";" or ":" or "\n";

    /// <summary>Crude, but the same on both sides, which is all that comparing needs.</summary>
    internal static string Singular(string word) => word.Length switch
    {
        > 4 when word.EndsWith("ies", StringComparison.Ordinal) => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        4 when word is "does" => word,
        > 3 when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };
}
