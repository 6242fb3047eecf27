using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteConversationCleanup : IConversationCleanup
{
    public void Forget(string channelId, string conversationId) => TurnEffects.Add(new ForgottenConversation(channelId, conversationId));

    /// <summary>As part of a turn's commit.</summary>
    public static void Forget(Statements statements, ForgottenConversation gone)
    {
        // The conversation's own document, those of the people in it, which are kept below it, and those of its threads: a thread of a channel
        // of Teams has the id of the channel, and behind a semicolon that of its first message.
        statements.Execute(
            "UPDATE state SET json = NULL, version = version + 1 WHERE json IS NOT NULL AND (key = $1 OR substr(key, 1, length($1) + 1) IN ($1 || '/', $1 || ';'))",
            $"{gone.ChannelId}/conversations/{gone.ConversationId}");
        statements.Execute(
            """
            UPDATE activities SET status = 'done'
            WHERE status = 'queued' AND conversation IN
              (SELECT number FROM conversations WHERE channel_id = $1 AND (conversation_id = $2 OR substr(conversation_id, 1, length($2) + 1) = $2 || ';'))
            """,
            gone.ChannelId, gone.ConversationId);
    }
}
