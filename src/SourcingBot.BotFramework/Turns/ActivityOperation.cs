namespace SourcingBot.BotFramework;

/// <summary>What a bot wants done with an activity on its channel.</summary>
public enum ActivityOperation
{
    Send,

    /// <summary>It takes the place of an activity that an earlier turn sent.</summary>
    Update,

    /// <summary>An activity that an earlier turn sent is taken back; what stands in its place is a <c>messageDelete</c>.</summary>
    Delete,
}
