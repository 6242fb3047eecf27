namespace SourcingBot.Understanding.Words;

/// <summary>Phrases with alternatives in a tree: "[weekly|monthly] report" is two slots, the first with two alternatives.</summary>
internal static class PhraseSlots
{
    /// <summary>Adds what is left of a phrase from a slot on, to the node where all phrases begin.</summary>
    public static void Add(PhraseNode root, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> slots, int slot, int meaning)
    {
        var node = root;
        for (; slot < slots.Count; slot++)
        {
            var alternatives = slots[slot];
            if (alternatives.Count == 1)
            {
                node = node.Step(alternatives[0]);
                continue;
            }

            var join = new PhraseNode();
            foreach (var alternative in alternatives)
            {
                if (node == root && alternative.Count == 0)
                {
                    // Nothing joins where all phrases begin: a message would pass there at each of its words.
                    Add(root, slots, slot + 1, meaning);
                    continue;
                }

                node.Step(alternative).Join(join);
            }

            node = join;
        }

        node.End(meaning);
    }
}
