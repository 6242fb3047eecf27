namespace SourcingBot.Content.Search;

/// <summary>The terms of all articles, and how a word somebody types becomes one of them.</summary>
/// <remarks>
/// A term is a stem. Compounds come in three spellings ("off-shoring", "off shoring", "offshoring"); whichever the articles use,
/// the others lead to it.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = [];
    private readonly HashSet<string> _inArticles;
    private readonly HashSet<string> _terms = [];
    private readonly Dictionary<string, (string First, string Second)> _pairs = [];
    private readonly Dictionary<string, string[]> _equivalents = [];
    private readonly Words _reader;

    internal Vocabulary(ContentWords words, Words reader, Samples samples)
    {
        _reader = reader;
        _inArticles = [.. samples.InArticles.SelectMany(text => text).Select(word => word.Text)];
        foreach (var word in samples.All.SelectMany(text => text))
        {
            _words.Add(word.Text);
            _terms.Add(word.Stem);
        }

        foreach (var (_, asking) in samples.Asking)
        {
            for (var i = 1; i < asking.Count; i++)
            {
                _pairs.TryAdd(asking[i - 1].Text + asking[i].Stem, (asking[i - 1].Stem, asking[i].Stem));
            }
        }

        foreach (var group in words.Equivalents.Select(group => group.Select(TermOf).Distinct().ToArray()))
        {
            foreach (var term in group)
            {
                _equivalents[term] = [.. _equivalents.GetValueOrDefault(term, []), .. group.Where(other => other != term)];
            }
        }
    }

    /// <summary>Some article has the word as it is, in small letters.</summary>
    internal bool IsInArticles(string word) => _inArticles.Contains(word);

    /// <summary>Somebody wrote it, or it means the same as a word that somebody wrote.</summary>
    internal bool IsKnown(string term) => _terms.Contains(term) || _equivalents.ContainsKey(term);

    /// <summary>Terms that mean the same to somebody who asks.</summary>
    internal IReadOnlyList<string> EquivalentsOf(string term) => _equivalents.GetValueOrDefault(term, []);

    /// <summary>Compounds are joined wherever the articles know them joined, slips of the finger mended.</summary>
    internal IReadOnlyList<string> TermsOf(IReadOnlyList<Word> words)
    {
        var terms = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && words[i].Text.Length > 1 && words[i + 1].Text.Length > 1
                && words[i].Text + words[i + 1].Stem is var joined && IsKnown(joined))
            {
                terms.Add(joined);
                i++;
            }
            else if (IsKnown(words[i].Stem))
            {
                terms.Add(words[i].Stem);
            }
            else if (_pairs.TryGetValue(words[i].Stem, out var pair))
            {
                terms.AddRange([pair.First, pair.Second]);
            }
            else
            {
                terms.Add(Mended(words[i]));
            }
        }

        return terms;
    }

    /// <remarks>Words are compared, not stems: endings cut off make words look alike that are not ("capital", "captive").</remarks>
    private string Mended(Word word)
    {
        string? nearest = null;
        foreach (var known in _words)
        {
            if (Typos.AreNear(word.Text, known) && (nearest is null || string.CompareOrdinal(known, nearest) < 0))
            {
                nearest = known;
            }
        }

        return nearest is null ? word.Stem : _reader.Stem(nearest);
    }

    private string TermOf(string text) => _reader.Stem(string.Concat(_reader.Of(text).Select(word => word.Text)));
}
