using System.Numerics;

namespace SourcingBot.Understanding.Choices;

/// <summary>
/// Which phrases can be said alike, as far as a hash of the words tells. All phrases together can be said in tens of thousands of
/// ways, which a start has no time to write out.
/// </summary>
internal sealed class FormTable
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // Open addressing, never more than half full: the hash of a form, and its last entry in the two lists.
    private ulong[] _hashes = new ulong[1 << 18];
    private int[] _entries = new int[1 << 18];
    private int _count;

    // For each entry a phrase and the entry before it that has the same hash. The first stands for "none".
    private readonly List<int> _phrases = [-1];
    private readonly List<int> _previous = [0];

    /// <summary>Adds all ways to say a phrase.</summary>
    /// <returns>The earlier phrases that can be said like one of them, in their order.</returns>
    public List<int> Add(PhrasePattern pattern, int phrase)
    {
        var slots = new (ulong Factor, ulong Sum)[pattern.Slots.Count][];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = [.. pattern.Slots[i].Select(Hash)];
        }

        var alike = new List<int>();
        Add(slots, 0, 0, phrase, alike);
        alike.Sort();
        return alike;
    }

    private void Add((ulong Factor, ulong Sum)[][] slots, int slot, ulong hash, int phrase, List<int> alike)
    {
        if (slot == slots.Length)
        {
            Add(hash, phrase, alike);
            return;
        }

        foreach (var (factor, sum) in slots[slot])
        {
            Add(slots, slot + 1, (hash * factor) + sum, phrase, alike);
        }
    }

    private void Add(ulong hash, int phrase, List<int> alike)
    {
        if (_count * 2 >= _hashes.Length)
        {
            Grow();
        }

        var at = IndexOf(hash);
        for (var entry = _entries[at]; entry != 0; entry = _previous[entry])
        {
            if (_phrases[entry] == phrase)
            {
                return; // "[any|] [any|] place" has one form twice.
            }

            if (!alike.Contains(_phrases[entry]))
            {
                alike.Add(_phrases[entry]);
            }
        }

        _count += _entries[at] == 0 ? 1 : 0;
        _phrases.Add(phrase);
        _previous.Add(_entries[at]);
        (_hashes[at], _entries[at]) = (hash, _phrases.Count - 1);
    }

    /// <summary>Where a hash stands, or would stand.</summary>
    private int IndexOf(ulong hash)
    {
        var at = (int)((hash * Factor) >> (64 - BitOperations.Log2((uint)_hashes.Length)));
        while (_entries[at] != 0 && _hashes[at] != hash)
        {
            at = (at + 1) & (_hashes.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var (hashes, entries) = (_hashes, _entries);
        (_hashes, _entries) = (new ulong[hashes.Length * 2], new int[hashes.Length * 2]);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] != 0)
            {
                var at = IndexOf(hashes[i]);
                (_hashes[at], _entries[at]) = (hashes[i], entries[i]);
            }
        }
    }

    /// <summary>What words do to the hash of those before them, so that each alternative is hashed once and not once for each form.</summary>
    private static (ulong Factor, ulong Sum) Hash(IReadOnlyList<string> words)
    {
        var (factor, sum) = (1UL, 0UL);
        for (var i = 0; i < words.Count; i++)
        {
            var word = 0xCBF29CE484222325;
            foreach (var letter in words[i])
            {
                word = (word ^ letter) * 0x100000001B3;
            }

            (factor, sum) = (factor * Factor, (sum * Factor) + (word ^ (word >> 29)));
        }

        return (factor, sum);
    }
}
