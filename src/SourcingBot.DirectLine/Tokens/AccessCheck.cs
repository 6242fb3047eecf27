using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Answers who asks, and whether the conversation in the path is theirs.</summary>
internal sealed class AccessCheck(TokenSigner tokens, SecretCheck secrets, OriginCheck origins)
{
    private const string Scheme = "Bearer ";

    /// <param name="http">The call.</param>
    /// <param name="conversationId">The conversation it is about; null where the token alone says it.</param>
    public async Task<Access> AskAsync(HttpContext http, string? conversationId = null)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
        {
            return new Access(null, Refusal.MissingToken());
        }

        var credential = header[Scheme.Length..].Trim();
        if (secrets.IsSecret(credential))
        {
            return Access.Secret;
        }

        // Without three parts it is no token at all, which is the caller's mistake and not a token's end.
        if (credential.Count(c => c == '.') != 2)
        {
            return new Access(null, Refusal.MissingToken());
        }

        var (token, isExpired) = await tokens.CheckTokenAsync(credential, http.RequestAborted);
        if (token is null)
        {
            return new Access(null, Refusal.BadToken());
        }

        // Before the refusals, for a page that cannot read that its token has expired takes it for a network that fails.
        if (origins.IsNamed(http.Request, token.Origins))
        {
            CrossOrigin.Allow(http);
        }

        if (isExpired)
        {
            return new Access(null, Refusal.ExpiredToken());
        }

        if (!origins.Allows(http.Request, token.Origins))
        {
            return new Access(null, Refusal.ForeignOrigin(http.Request.Headers.Origin.ToString()));
        }

        return conversationId is not null && conversationId != token.ConversationId
            ? new Access(null, Refusal.ForeignConversation())
            : new Access(token, null);
    }
}
