using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Intents;

/// <summary>What the phrases of one message ask for, gathered while they are read.</summary>
internal sealed class Wishes
{
    public HashSet<Intent> Intents { get; } = [];

    /// <summary>The criterion whose answer shall be changed, if one was named.</summary>
    public Criterion? ToChange { get; set; }

    /// <summary>A value in the message replaces an earlier one.</summary>
    public bool IsCorrection { get; set; }

    /// <summary>An earlier answer no longer holds.</summary>
    public bool IsRevocation { get; set; }

    /// <summary>Sentences that have the form of a question and are none: "how are you?".</summary>
    public HashSet<Sentence> Courteous { get; } = [];

    /// <summary>Where the message says so; the "right now" of "difficult to say right now" is no time.</summary>
    public List<WordSpan> Spans { get; } = [];
}
