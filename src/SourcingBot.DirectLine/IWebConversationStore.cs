namespace SourcingBot.DirectLine;

/// <summary>Conversations that the chat page asked for and may come back to.</summary>
public interface IWebConversationStore
{
    /// <param name="conversation">A new one.</param>
    /// <param name="resumeHash">Of the secret that brings the conversation back; the secret itself is never stored.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    Task AddAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken);

    Task<WebConversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    Task<WebConversation?> FindByResumeAsync(string resumeHash, CancellationToken cancellationToken);
}
