using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>The committed activities of conversations, which clients read by watermark.</summary>
public interface IConversationLog
{
    /// <summary>The most characters of JSON in one answer, but for the last activity, which may go over.</summary>
    public const int LargestPage = 128 * 1024;

    /// <summary>
    /// At most <paramref name="limit"/> activities after a position, in order, and no more than <see cref="LargestPage"/> says; empty at
    /// the end alone.
    /// </summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>0 when the conversation has no activities: it has not begun.</summary>
    Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken);
}
