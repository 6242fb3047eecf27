namespace SourcingBot.DirectLine;

/// <summary>Conversations that the chat page asked for and may come back to.</summary>
public interface IWebConversationStore
{
    /// <param name="conversation">A new one.</param>
    /// <param name="resumeHash">Of the secret that brings the conversation back; the secret itself is never stored.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    Task AddAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken);

    /// <summary>Makes it the one conversation of its link, unless the link has one already; of several devices that open it at once one is first.</summary>
    /// <param name="conversation">A new one, with a link.</param>
    /// <param name="resumeHash">Brings back whichever conversation is returned.</param>
    /// <param name="replaces">The one that the link has and that cannot be gone on with; null for none.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>The one that the link has now.</returns>
    Task<WebConversation> AddOnlyAsync(WebConversation conversation, string resumeHash, WebConversation? replaces, CancellationToken cancellationToken);

    /// <summary>Lets another device bring the conversation back.</summary>
    Task AddResumeAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken);

    Task<WebConversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    Task<WebConversation?> FindByResumeAsync(string resumeHash, CancellationToken cancellationToken);

    /// <summary>The one conversation of a link for one person.</summary>
    Task<WebConversation?> FindOnlyAsync(string link, CancellationToken cancellationToken);
}
