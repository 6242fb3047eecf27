namespace SourcingBot.BotFramework;

/// <summary>The conversations of every channel, to look back on.</summary>
public interface IConversationRecords
{
    /// <summary>Conversations whose id begins so, the last active first.</summary>
    /// <param name="beginning">Of the id; empty for all.</param>
    /// <param name="channelId">Null for every channel.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<ConversationRecord>> FindAsync(string beginning, string? channelId, int limit, CancellationToken cancellationToken);

    /// <summary>Everything in a conversation, in order; empty when there is no such conversation.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
