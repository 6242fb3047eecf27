namespace SourcingBot.Understanding.Words;

/// <summary>
/// Finds the longest known phrase that begins at a word. The work is bounded by the longest phrase and by how many phrases
/// share their words, not by the message.
/// </summary>
internal sealed class PhraseTree<T>
{
    private readonly PhraseNode _root = new();
    private readonly List<T> _meanings = [];

    /// <summary>Adds phrases written with single spaces.</summary>
    /// <param name="phrases">What may be said for the same.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="backwards">For matching in steps of -1 from the last word.</param>
    public void Add(IReadOnlyList<string> phrases, T meaning, bool backwards = false)
    {
        _meanings.Add(meaning);
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            if (backwards)
            {
                Array.Reverse(words);
            }

            _root.Step(words).End(_meanings.Count - 1);
        }
    }

    /// <summary>
    /// Adds a phrase given slot by slot, each slot with its alternatives. Behind a slot the alternatives join again, so that a phrase
    /// with thousands of forms costs no more than the words it is written with.
    /// </summary>
    public void Add(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> slots, T meaning)
    {
        _meanings.Add(meaning);
        PhraseSlots.Add(_root, slots, 0, _meanings.Count - 1);
    }

    /// <summary>What the longest phrase means that reads from <paramref name="index"/> in steps of <paramref name="step"/>; only for trees without alternatives.</summary>
    public bool TryMatch(WordList words, int index, int step, out T meaning, out int length)
    {
        (meaning, length) = (default!, 0);
        var node = _root.Next(words[index].Text);
        for (var i = index; node is not null; node = node.Next(words[i].Text))
        {
            i += step;
            if (node.Meaning is { } found)
            {
                (meaning, length) = (_meanings[found], Math.Abs(i - index));
            }
        }

        return length > 0;
    }

    /// <summary>Whether a phrase begins at <paramref name="index"/>; none does before the first word.</summary>
    public bool Matches(IReadOnlyList<string> words, int index)
    {
        var node = (uint)index < (uint)words.Count ? _root.Next(words[index]) : null;
        for (var i = index + 1; node is not null && node.Meaning is null; i++)
        {
            node = i < words.Count ? node.Next(words[i]) : null;
        }

        return node is not null;
    }

    /// <summary>All meanings that <paramref name="suits"/> accepts of the longest phrases from <paramref name="index"/>.</summary>
    public bool TryMatch(IReadOnlyList<string> words, int index, Func<T, bool> suits, out IReadOnlyList<T> meanings, out int length)
    {
        (meanings, length) = ([], 0);
        if (_root.Next(words[index]) is not { } first)
        {
            return false;
        }

        List<PhraseNode> places = [first];
        List<PhraseNode> following = [];
        List<int> ends = [];
        for (var i = index + 1; places.Count > 0; i++)
        {
            ends.Clear();
            following.Clear();
            foreach (var place in places)
            {
                place.AddEnds(ends);
                if (i < words.Count)
                {
                    place.AddNext(words[i], following);
                }
            }

            List<T>? found = null;
            foreach (var end in ends)
            {
                if (suits(_meanings[end]))
                {
                    (found ??= []).Add(_meanings[end]);
                }
            }

            if (found is not null)
            {
                (meanings, length) = (found, i - index);
            }

            (places, following) = (following, places);
        }

        return length > 0;
    }
}
