using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>
/// The words of a message in the form in which phrases are compared: singular, without articles and words of emphasis, without
/// dashes and quotes. Each still knows which word of the message it is.
/// </summary>
internal sealed class FoldedWords
{
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

    public Grammar Grammar => Words.Grammar;

    public bool Is(int index, WordSet words) => words.Contains(this[index]);

    public string this[int index] => (uint)index < (uint)Texts.Count ? Texts[index] : "";

    /// <summary>The folded word that is, or first follows, a word of the message.</summary>
    public int IndexAt(int word)
    {
        var index = Indexes.BinarySearch(word);
        return index < 0 ? ~index : index;
    }

    /// <summary>Of a message that is nothing but emphasis ("very"), the emphasis is kept.</summary>
    public static FoldedWords Of(WordList words, Spelling? spelling = null) =>
        Of(words, spelling, words.Grammar.Folding.Dropped) is { } folded && folded.Texts.Exists(text => !IsBreak(text)) ? folded : Of(words, spelling, WordSet.Empty);

    /// <summary>A piece of a phrase, folded as it is inside of a longer message.</summary>
    public static List<string> OfPart(string text, Grammar grammar) => Of(WordList.Of(text, grammar), null, grammar.Folding.Dropped).Texts;

    private static FoldedWords Of(WordList words, Spelling? spelling, WordSet dropped)
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

            var text = word.Kind == WordKind.Letters ? words.Grammar.Forms.Singular(word.Text) : word.Text;
            texts.Add(word.Kind == WordKind.Letters && spelling is not null ? spelling.Corrected(text) : text);
            indexes.Add(i);
        }

        return new FoldedWords(texts, indexes, words);
    }

    /// <summary>The "a" of "option a" is no article. (A message is told from a piece of a phrase by its spelling, which may be corrected.)</summary>
    private static bool IsLetterByItself(WordList words, int i, Spelling? spelling) =>
        spelling is not null && words.Is(i, words.Grammar.Folding.Letters) && i > 0 && words[i - 1].Kind == WordKind.Letters && words[i + 1].Kind == WordKind.Sign;

    /// <summary>What is written with signs, as the word that phrases have for it, and how many words of the message it takes.</summary>
    private static (string Text, int Length)? Abbreviation(WordList words, int i) =>
        words.Grammar.Folding.Abbreviations.TryMatch(words, i, 1, out var text, out var length) ? (text, length)
        : words.Is(i, "|") || (words[i].Text is "/" or "-" && !words[i].IsGlued && !words[i + 1].IsGlued && words[i - 1].Length > 1) ? (",", 1)
        : null;

    /// <summary>A sign that parts sentences or their parts; every other sign is left out.</summary>
    public static bool IsBreak(string text) => text is "." or "," or "?" or "!" or ";" or ":" or "\n";
}
