using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>A message, taken apart once; all recognisers read from this.</summary>
internal sealed class WordList
{
    private static readonly Word Nothing = new(WordKind.Sign, "", 0, 0, false);

    private readonly List<Word> _words;

    private WordList(string message, List<Word> words, Grammar grammar)
    {
        Message = message;
        Grammar = grammar;
        _words = words;
    }

    public string Message { get; }

    /// <summary>Of the language that the message is in.</summary>
    public Grammar Grammar { get; }

    public int Count => _words.Count;

    /// <summary>Outside of the list stands an empty sign, so that looking ahead or back needs no check.</summary>
    public Word this[int index] => (uint)index < (uint)_words.Count ? _words[index] : Nothing;

    public static WordList Of(string message, Grammar grammar) => new(message, WordSplitter.Split(message, grammar), grammar);

    public bool Is(int index, string text) => this[index].Is(text);

    public bool Is(int index, WordSet words) => words.Contains(this[index].Text);

    /// <summary>The words from <paramref name="first"/> up to, not including, <paramref name="end"/>, as written.</summary>
    public string Written(int first, int end) => Message[this[first].Start..this[end - 1].End];

    /// <summary>The word that holds, or first follows, a position of the message.</summary>
    public int IndexAt(int position) => _words.IndexFrom(position + 1, word => word.End);
}
