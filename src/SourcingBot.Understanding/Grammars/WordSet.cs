namespace SourcingBot.Understanding.Grammars;

/// <summary>Words that play one part in a sentence.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;

    /// <summary>A bit for each first letter: most words that are looked up are not here, and most of these begin otherwise.</summary>
    private readonly ulong _beginnings;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        foreach (var word in _words)
        {
            _beginnings |= 1UL << (word[0] & 63);
        }
    }

    public static readonly WordSet Empty = new([]);

    public IEnumerable<string> Words => _words;

    public bool Contains(string word) => word.Length > 0 && ((_beginnings >> (word[0] & 63)) & 1) != 0 && _words.Contains(word);
}
