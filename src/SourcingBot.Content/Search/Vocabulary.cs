namespace SourcingBot.Content.Search;

/// <summary>The terms of all articles, and how a word somebody types becomes one of them.</summary>
/// <remarks>
/// A term is a stem. Compounds come in three spellings ("off-shoring", "off shoring", "offshoring"); whichever the articles use,
/// the others lead to it.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = [];
    private readonly HashSet<string> _terms = [];
    private readonly Dictionary<string, (string First, string Second)> _pairs = [];
    private readonly Dictionary<string, string[]> _equivalents = [];
    private readonly HashSet<string> _stopWords;

    internal Vocabulary(ContentWords words, IEnumerable<string> texts)
    {
        _stopWords = [.. words.StopWords.SelectMany(word => Tokens.Of(word)).Select(EnglishStemmer.Stem)];
        var pairs = new List<(string First, string Second)>();
        foreach (var text in texts)
        {
            var tokens = Tokens.Of(text, int.MaxValue);
            _words.UnionWith(tokens);
            _terms.UnionWith(tokens.Select(EnglishStemmer.Stem));
            pairs.AddRange(tokens.Zip(tokens.Skip(1)));
        }

        foreach (var group in words.Equivalents.Select(group => group.Select(word => EnglishStemmer.Stem(string.Concat(Tokens.Of(word)))).Distinct().ToArray()))
        {
            foreach (var term in group)
            {
                _equivalents[term] = [.. _equivalents.GetValueOrDefault(term, []), .. group.Where(other => other != term)];
            }
        }

        foreach (var (first, second) in pairs)
        {
            _pairs.TryAdd(EnglishStemmer.Stem(first + second), (EnglishStemmer.Stem(first), EnglishStemmer.Stem(second)));
        }
    }

    internal bool IsStopWord(string term) => _stopWords.Contains(term);

    /// <summary>Words that mean the same to somebody who asks.</summary>
    internal IReadOnlyList<string> EquivalentsOf(string term) => _equivalents.GetValueOrDefault(term, []);

    /// <summary>The terms of a text, compounds joined wherever the articles know them joined, slips of the finger mended.</summary>
    internal IReadOnlyList<string> TermsOf(string text, int most = 60)
    {
        var tokens = Tokens.Of(text, most);
        var terms = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && tokens[i].Length > 1 && tokens[i + 1].Length > 1
                && EnglishStemmer.Stem(tokens[i] + tokens[i + 1]) is var joined && IsKnown(joined))
            {
                terms.Add(joined);
                i++;
            }
            else
            {
                terms.AddRange(TermsOfWord(tokens[i]));
            }
        }

        return terms;
    }

    private IEnumerable<string> TermsOfWord(string word)
    {
        var stem = EnglishStemmer.Stem(word);
        if (IsKnown(stem))
        {
            return [stem];
        }

        if (_pairs.TryGetValue(stem, out var pair))
        {
            return [pair.First, pair.Second];
        }

        // Words are compared, not stems: endings cut off make words look alike that are not ("capital", "captive").
        var near = _words.Where(known => Typos.AreNear(word, known)).Order(StringComparer.Ordinal).FirstOrDefault();
        return [near is null ? stem : EnglishStemmer.Stem(near)];
    }

    /// <summary>Some article has it, or it means the same as a word of one.</summary>
    internal bool IsKnown(string term) => _terms.Contains(term) || _equivalents.ContainsKey(term) || IsStopWord(term);
}
