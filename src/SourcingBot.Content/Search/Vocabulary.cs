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
    private readonly HashSet<string> _asking = [];
    private readonly HashSet<string> _stopWords;
    private readonly HashSet<string> _lightWords;
    private readonly HashSet<string> _subject;
    private readonly Words _reader;

    internal Vocabulary(ContentWords words, Words reader, IReadOnlyList<ArticleWords> articles)
    {
        _reader = reader;
        _stopWords = [.. words.StopWords.Select(TermOf)];
        _lightWords = [.. words.LightWords.Select(TermOf)];
        _subject = [.. words.Subject.Select(TermOf).Where(term => !IsStopWord(term))];
        foreach (var part in articles.SelectMany(article => article.Parts))
        {
            for (var i = 0; i < part.Count; i++)
            {
                _words.Add(part[i].Text);
                _terms.Add(part[i].Stem);
                if (i > 0)
                {
                    _pairs.TryAdd(part[i - 1].Text + part[i].Stem, (part[i - 1].Stem, part[i].Stem));
                }
            }
        }

        _asking.UnionWith(articles.SelectMany(article => article.AskingParts).SelectMany(part => part).Select(word => word.Stem));
        foreach (var group in words.Equivalents.Select(group => group.Select(TermOf).Distinct().ToArray()))
        {
            foreach (var term in group)
            {
                _equivalents[term] = [.. _equivalents.GetValueOrDefault(term, []), .. group.Where(other => other != term)];
            }
        }
    }

    internal bool IsStopWord(string term) => _stopWords.Contains(term);

    /// <summary>Some article has the word as it is, in small letters.</summary>
    internal bool Has(string word) => _words.Contains(word);

    /// <summary>It stands in questions about anything.</summary>
    internal bool IsLight(string term) => _lightWords.Contains(term);

    /// <summary>Some article has it, or it means the same as a word of one.</summary>
    internal bool IsKnown(string term) => _terms.Contains(term) || _equivalents.ContainsKey(term) || IsStopWord(term) || IsLight(term);

    internal bool IsOfSubject(string term) => _subject.Contains(term);

    /// <summary>1 for what no article has, half for what only texts have, less for what means the same as something else, 0 for what authors use to ask, fits any question or is a number.</summary>
    internal double Unknown(string term) =>
        IsStopWord(term) || IsLight(term) || _asking.Contains(term) || char.IsDigit(term[0]) ? 0 : _equivalents.ContainsKey(term) ? 0.25 : IsKnown(term) ? 0.5 : 1;

    internal IEnumerable<string> WithEquivalents => _equivalents.Keys;

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
