namespace SourcingBot.BotFramework;

/// <summary>
/// Where turns become durable. Every method that returns has its effect on disk; a killed process loses nothing that was
/// returned and shows nothing that was not.
/// </summary>
public interface ITurnStore
{
    /// <summary>The documents that exist among <paramref name="keys"/>.</summary>
    Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Keeps an activity whose turn takes long, so that its sender can be answered. <see cref="CommitOutcome.Duplicate"/> if it is known.</summary>
    Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken);

    /// <summary>Commits a whole turn, of an activity that is new or was accepted before.</summary>
    Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken);

    /// <summary>Accepted activities whose turn was never committed, in the order of acceptance: after a crash these run again.</summary>
    Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken);

    /// <summary>What channels other than <c>directline</c> have not confirmed yet, in order within each conversation.</summary>
    Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken);

    /// <summary>The same for one conversation.</summary>
    Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Takes an entry out of the outbox: it arrived, or is given up.</summary>
    /// <param name="channelActivityId">The id under which the channel knows a sent activity from now on, if it told one.</param>
    Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken);

    /// <summary>Remembers that a channel takes nothing more in a conversation, until an activity comes that <see cref="IncomingTurn.Reopens"/> it.</summary>
    Task StopConversationAsync(ConversationKey conversation, string reason, CancellationToken cancellationToken);
}
