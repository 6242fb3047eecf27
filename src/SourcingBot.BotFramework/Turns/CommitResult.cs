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
public readonly record struct CommitResult(CommitOutcome Outcome, string? ActivityId);
