namespace SourcingBot.Dialogs.Conversation;

/// <summary>Removes what is kept of conversations that have ended for good.</summary>
public interface IConversationCleanup
{
    /// <summary>
    /// Once the running turn is committed: what the bot remembers of everybody in the conversation, and what it said there that was not
    /// delivered yet.
    /// </summary>
    void Forget(string channelId, string conversationId);
}
