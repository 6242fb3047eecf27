namespace SourcingBot.BotFramework;

public enum TurnStatus
{
    Committed,

    /// <summary>The activity is kept; its turn goes on.</summary>
    Accepted,

    /// <summary>The same delivery was committed or accepted before; it had no effect.</summary>
    Duplicate,
}
