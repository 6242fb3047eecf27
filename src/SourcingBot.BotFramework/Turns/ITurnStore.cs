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

    /// <summary>Replies on channels other than <c>directline</c> that are not marked delivered, in order within each conversation.</summary>
    Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken);

    /// <summary>Marks a reply delivered; it leaves the outbox.</summary>
    Task MarkDeliveredAsync(ConversationKey conversation, long position, CancellationToken cancellationToken);
}
