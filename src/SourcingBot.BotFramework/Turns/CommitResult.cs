namespace SourcingBot.BotFramework;

public enum CommitOutcome
{
    Committed,

    /// <summary>The same delivery was committed before; nothing was changed.</summary>
    Duplicate,

    /// <summary>A state document has another version than the turn read; nothing was changed, the turn must run again.</summary>
    Stale,
}

/// <param name="Outcome">What happened.</param>
/// <param name="ActivityId">The id under which the incoming activity is stored: of the first delivery for a duplicate.</param>
/// <param name="Logged">
/// What the conversation's log got by this, in order without a gap, so that a channel need not read it back. Empty when the store does
/// not say: then the channel has to read.
/// </param>
public readonly record struct CommitResult(CommitOutcome Outcome, string? ActivityId, IReadOnlyList<LoggedActivity> Logged)
{
    public CommitResult(CommitOutcome outcome, string? activityId)
        : this(outcome, activityId, [])
    {
    }
}
