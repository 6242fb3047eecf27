namespace SourcingBot.Understanding.Words;

/// <summary>A place in a <see cref="PhraseTree{T}"/>: what may follow the words so far. Meanings are numbers here, so that one compiled code serves all trees.</summary>
internal sealed class PhraseNode
{
    // Most places have one word behind them: thousands of dictionaries of one entry would be most of what a start allocates.
    private string _onlyWord = "";
    private PhraseNode? _only;
    private Dictionary<string, PhraseNode>? _next;
    private List<int>? _meanings;
    private List<PhraseNode>? _joins;

    /// <summary>What the first phrase means that ends here.</summary>
    public int? Meaning => _meanings?[0];

    public PhraseNode? Next(string word) =>
        _next is not null ? _next.GetValueOrDefault(word) : _only is not null && string.Equals(_onlyWord, word) ? _only : null;

    public PhraseNode Step(string word)
    {
        if (Next(word) is { } known)
        {
            return known;
        }

        var next = new PhraseNode();
        if (_only is null)
        {
            (_onlyWord, _only) = (word, next);
            return next;
        }

        _next ??= new Dictionary<string, PhraseNode>(StringComparer.Ordinal) { [_onlyWord] = _only };
        return _next[word] = next;
    }

    public PhraseNode Step(IReadOnlyList<string> words)
    {
        var node = this;
        foreach (var word in words)
        {
            node = node.Step(word);
        }

        return node;
    }

    public void End(int meaning) => (_meanings ??= []).Add(meaning);

    /// <summary>A phrase whose alternative ends here goes on there.</summary>
    public void Join(PhraseNode join) => (_joins ??= []).Add(join);

    /// <summary>Adds what phrases mean that end here or where alternatives join.</summary>
    public void AddEnds(List<int> ends)
    {
        for (var i = 0; i < _meanings?.Count; i++)
        {
            if (!ends.Contains(_meanings[i]))
            {
                ends.Add(_meanings[i]);
            }
        }

        for (var i = 0; i < _joins?.Count; i++)
        {
            _joins[i].AddEnds(ends);
        }
    }

    /// <summary>Adds the places to which a word leads from here, or from where alternatives join.</summary>
    public void AddNext(string word, List<PhraseNode> places)
    {
        if (Next(word) is { } next && !places.Contains(next))
        {
            places.Add(next);
        }

        for (var i = 0; i < _joins?.Count; i++)
        {
            _joins[i].AddNext(word, places);
        }
    }
}
