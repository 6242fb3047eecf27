using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Words of a message that say something else than an answer.</summary>
/// <param name="assumed">For each word whether it gave an assumption; null when none did.</param>
/// <param name="priorities">Where the message says what matters most, in its order.</param>
/// <param name="wishes">Where it says what it wants, in its order.</param>
internal sealed class Taken(bool[]? assumed, IReadOnlyList<WordSpan> priorities, IReadOnlyList<WordSpan> wishes)
{
    public static readonly Taken Nothing = new(null, [], []);

    /// <summary>Where it says what it wants compared; null when it does not.</summary>
    public WordSpan? Compared { get; init; }

    /// <summary>Where it tells how models stand to each other, in its order.</summary>
    public IReadOnlyList<WordSpan> Told { get; init; } = [];

    public bool IsTold(Found found) => Around(found, Told) is not null;

    public bool Overlaps(Found found) => Overlaps(new WordSpan(found.First, found.Last));

    public bool Overlaps(WordSpan span) =>
        (assumed is not null && assumed.AsSpan(span.First, span.Last - span.First + 1).Contains(true))
        || (Compared is { } compared && compared.First <= span.Last && compared.Last >= span.First);

    /// <summary>
    /// The "highest" of "our highest priority is control" is no degree of control. A phrase that is the whole statement ("cost first") or
    /// reaches out of it still answers.
    /// </summary>
    public bool IsPartOfPriority(Found found) => Around(found, priorities) is { } span && IsLarger(span, found);

    public bool IsInPriority(WordSpan span) => priorities.Any(priority => priority.First <= span.Last && priority.Last >= span.First);

    /// <summary>The "right now" of "difficult to say right now" is no time, the "contact details" of somebody who wants to be called no data.</summary>
    public bool IsInWish(Found found) => Around(found, wishes) is not null;

    /// <summary>"Later" may be the whole wish and the whole answer.</summary>
    public bool IsPartOfWish(Found found) => Around(found, wishes) is { } span && IsLarger(span, found);

    private static bool IsLarger(WordSpan span, Found found) => found.First > span.First || found.Last < span.Last;

    private static WordSpan? Around(Found found, IReadOnlyList<WordSpan> spans)
    {
        var next = spans.IndexFrom(found.First, span => span.Last);

        return next < spans.Count && found.First >= spans[next].First && found.Last <= spans[next].Last ? spans[next] : null;
    }
}
