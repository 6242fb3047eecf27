using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>
/// Brings to people what turns committed. It is told that there is something new, and reads it from its store: what it misses while
/// the process is down it finds there at the next start.
/// </summary>
/// <remarks>Must not need a <see cref="TurnRunner"/> to be constructed: the runner is given its channels.</remarks>
public interface ITurnChannel
{
    bool Owns(ConversationKey conversation);

    /// <summary>Whether what a bot says in answer to an activity can get to its conversation; asked before a bot speaks there unasked.</summary>
    bool Reaches(Activity activity) => true;

    /// <summary>An incoming activity was kept before its turn is done. Returns at once.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="logged">As in <see cref="CommitResult.Logged"/>.</param>
    void Accepted(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged);

    /// <summary>A turn was committed. Returns at once.</summary>
    /// <inheritdoc cref="Accepted"/>
    void Committed(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged);

    /// <summary>Shows that the bot is busy, every few seconds while it is; never stored, may get lost.</summary>
    Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken);
}
