namespace SourcingBot.Understanding.Words;

/// <summary>
/// Forgives one slip of the pen in a known word: a letter too many, too few, wrong, or two swapped. Words of fewer than five
/// letters and a wrong first letter are not forgiven: too many other words are that near.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestForgiven = 5;
    private const int LongestForgiven = 20;

    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string> _withoutOneLetter;
    private readonly int _shortest;

    /// <param name="known">The words that may be meant.</param>
    /// <param name="shortest">Shorter words are taken as they stand.</param>
    /// <param name="others">Words that are one slip away from a known one and mean something else: "these" is no "three".</param>
    public Spelling(IEnumerable<string> known, int shortest = ShortestForgiven, params IEnumerable<string> others)
    {
        var words = known.ToList();
        _known = new HashSet<string>(words.Concat(others), StringComparer.Ordinal);
        _shortest = shortest;
        var forgiven = words.FindAll(word => word.Length >= shortest);
        forgiven.Sort(StringComparer.Ordinal);
        _withoutOneLetter = new Dictionary<string, string>(forgiven.Sum(word => word.Length), StringComparer.Ordinal);
        foreach (var word in forgiven)
        {
            _withoutOneLetter.TryAdd(word, word);
            for (var i = 1; i < word.Length; i++)
            {
                _withoutOneLetter.TryAdd(word.Remove(i, 1), word);
            }
        }
    }

    /// <summary>The known word that was meant, or the word itself.</summary>
    public string Corrected(string word)
    {
        if (word.Length < _shortest || word.Length > LongestForgiven || _known.Contains(word))
        {
            return word;
        }

        if (_withoutOneLetter.TryGetValue(word, out var meant))
        {
            return meant;
        }

        // A word one letter short of both matches: that is a wrong letter, or two swapped.
        for (var i = 1; i < word.Length; i++)
        {
            if (_withoutOneLetter.TryGetValue(word.Remove(i, 1), out meant))
            {
                return meant;
            }
        }

        return word;
    }
}
