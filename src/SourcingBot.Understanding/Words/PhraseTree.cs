namespace SourcingBot.Understanding.Words;

/// <summary>
/// Finds the longest known phrase that begins at a word. The work is bounded by the longest phrase and by how many phrases
/// share their words, not by the message.
/// </summary>
internal sealed class PhraseTree<T>
{
    private readonly PhraseNode _root = new();
    private readonly List<T> _meanings = [];

    /// <summary>A tree over phrases written with single spaces and parted by bars, each with what it means.</summary>
    public static PhraseTree<T> Of(params ReadOnlySpan<(string Phrases, T Meaning)> entries) => Of(entries, backwards: false);

    /// <summary>The same, for matching in steps of -1 from the last word.</summary>
    public static PhraseTree<T> Backwards(params ReadOnlySpan<(string Phrases, T Meaning)> entries) => Of(entries, backwards: true);

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

    private static PhraseTree<T> Of(ReadOnlySpan<(string Phrases, T Meaning)> entries, bool backwards)
    {
        var tree = new PhraseTree<T>();
        foreach (var (phrases, meaning) in entries)
        {
            tree._meanings.Add(meaning);
            foreach (var phrase in phrases.Split('|'))
            {
                var words = phrase.Split(' ');
                if (backwards)
                {
                    Array.Reverse(words);
                }

                tree._root.Step(words).End(tree._meanings.Count - 1);
            }
        }

        return tree;
    }
}
