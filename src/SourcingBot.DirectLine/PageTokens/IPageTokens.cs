using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Where the chat page's tokens come from: ours, or Azure's Direct Line.</summary>
internal interface IPageTokens
{
    /// <summary>For a new conversation of a new person.</summary>
    Task<PageToken> BeginAsync(HttpRequest request);

    /// <returns>Null when the conversation cannot be gone on with.</returns>
    Task<PageToken?> ContinueAsync(HttpRequest request, WebConversation conversation);
}
