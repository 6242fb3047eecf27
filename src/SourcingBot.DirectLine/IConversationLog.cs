using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>The committed activities of conversations, which clients read by watermark.</summary>
public interface IConversationLog
{
    /// <summary>At most <paramref name="limit"/> activities after a position, in order; empty at the end.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>0 when the conversation has no activities: it has not begun.</summary>
    Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken);
}
