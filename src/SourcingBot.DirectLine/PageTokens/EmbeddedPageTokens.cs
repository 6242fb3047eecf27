using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

internal sealed class EmbeddedPageTokens(TokenSigner signer, OwnAddress address, IOptions<DirectLineOptions> options) : IPageTokens
{
    public Task<PageToken> BeginAsync(HttpRequest request) => TokenAsync(request, RandomId.New(), RandomId.NewUser());

    public async Task<PageToken?> ContinueAsync(HttpRequest request, WebConversation conversation) =>
        await TokenAsync(request, conversation.ConversationId, conversation.UserId);

    private async Task<PageToken> TokenAsync(HttpRequest request, string conversationId, string userId)
    {
        var token = await signer.NewTokenAsync(new ClientToken(conversationId, userId, []), request.HttpContext.RequestAborted);
        return new PageToken(conversationId, userId, token, options.Value.TokenSeconds, address.Domain(request));
    }
}
