namespace SourcingBot.Understanding.Words;

/// <summary>
/// Finds the longest known phrase that begins at a word. The work is bounded by the longest phrase and by how many phrases
/// share their words, not by the message.
/// </summary>
internal sealed class PhraseTree<T>
{
    private readonly Node _root = new();

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
        var node = _root;
        foreach (var slot in slots)
        {
            if (slot.Count == 1)
            {
                node = slot[0].Aggregate(node, (from, word) => from.Step(word));
                continue;
            }

            var join = new Node();
            foreach (var alternative in slot)
            {
                alternative.Aggregate(node, (from, word) => from.Step(word)).Joins.Add(join);
            }

            node = join;
        }

        node.Meanings.Add(meaning);
    }

    /// <summary>What the longest phrase means that reads from <paramref name="index"/> in steps of <paramref name="step"/>; only for trees without alternatives.</summary>
    public bool TryMatch(WordList words, int index, int step, out T meaning, out int length)
    {
        (meaning, length) = (default!, 0);
        var node = _root;
        for (var i = index; words[i].Text.Length > 0 && node.Next.TryGetValue(words[i].Text, out var next); i += step)
        {
            node = next;
            if (node.Meanings.Count > 0)
            {
                (meaning, length) = (node.Meanings[0], Math.Abs(i - index) + 1);
            }
        }

        return length > 0;
    }

    /// <summary>All meanings that <paramref name="suits"/> accepts of the longest phrases from <paramref name="index"/>.</summary>
    public bool TryMatch(IReadOnlyList<string> words, int index, Func<T, bool> suits, out IReadOnlyList<T> meanings, out int length)
    {
        (meanings, length) = ([], 0);
        if (!_root.Next.ContainsKey(words[index]) && _root.Joins.Count == 0)
        {
            return false;
        }

        List<Node> active = [];
        List<Node> following = [];
        Enter(_root, active);
        for (var i = index; i < words.Count && active.Count > 0; i++)
        {
            following.Clear();
            foreach (var node in active)
            {
                if (node.Next.TryGetValue(words[i], out var next))
                {
                    Enter(next, following);
                }
            }

            (active, following) = (following, active);
            List<T>? found = null;
            foreach (var meaning in active.SelectMany(node => node.Meanings))
            {
                if (suits(meaning))
                {
                    (found ??= []).Add(meaning);
                }
            }

            if (found is not null)
            {
                (meanings, length) = (found, i - index + 1);
            }
        }

        return length > 0;
    }

    private static PhraseTree<T> Of(ReadOnlySpan<(string Phrases, T Meaning)> entries, bool backwards)
    {
        var tree = new PhraseTree<T>();
        foreach (var (phrases, meaning) in entries)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                IEnumerable<string> words = phrase.Split(' ');
                tree.Add([[[.. backwards ? words.Reverse() : words]]], meaning);
            }
        }

        return tree;
    }

    private static void Enter(Node node, List<Node> nodes)
    {
        if (nodes.Contains(node))
        {
            return;
        }

        nodes.Add(node);
        foreach (var join in node.Joins)
        {
            Enter(join, nodes);
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Meanings { get; } = [];

        /// <summary>Where a phrase goes on after an alternative that ends here.</summary>
        public List<Node> Joins { get; } = [];

        public Node Step(string word)
        {
            if (!Next.TryGetValue(word, out var next))
            {
                Next[word] = next = new Node();
            }

            return next;
        }
    }
}
