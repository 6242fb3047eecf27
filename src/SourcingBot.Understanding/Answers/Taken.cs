using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Words of a message that say something else than an answer.</summary>
/// <param name="assumed">For each word whether it gave an assumption; null when none did.</param>
/// <param name="priorities">Where the message says what matters most, in its order.</param>
internal sealed class Taken(bool[]? assumed, IReadOnlyList<WordSpan> priorities)
{
    public static readonly Taken Nothing = new(null, []);

    public bool Overlaps(Found found) => Overlaps(new WordSpan(found.First, found.Last));

    public bool Overlaps(WordSpan span) => assumed is not null && assumed.AsSpan(span.First, span.Last - span.First + 1).Contains(true);

    /// <summary>
    /// The "highest" of "our highest priority is control" is no degree of control. A phrase that is the whole statement ("cost first") or
    /// reaches out of it still answers.
    /// </summary>
    public bool IsPartOfPriority(Found found)
    {
        var (low, high) = (0, priorities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = priorities[middle].Last < found.First ? (middle + 1, high) : (low, middle);
        }

        return low < priorities.Count && priorities[low] is var span && found.First >= span.First && found.Last <= span.Last
            && (found.First > span.First || found.Last < span.Last);
    }
}
