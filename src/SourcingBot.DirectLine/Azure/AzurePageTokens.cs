using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace SourcingBot.DirectLine;

internal sealed class AzurePageTokens(AzureDirectLine azure, IOptions<DirectLineOptions> options, OwnAddress address) : IPageTokens
{
    private const int UsualSeconds = 1800;

    private readonly JsonWebTokenHandler reader = new();

    public async Task<PageToken> BeginAsync(HttpRequest request)
    {
        var user = RandomId.NewUser();
        return Of(await azure.GenerateAsync(new AzureTokenRequest(new WireUser(user, null), Origins(request)), request.HttpContext.RequestAborted), user);
    }

    public async Task<PageToken?> ContinueAsync(HttpRequest request, WebConversation conversation) =>
        await azure.ReconnectAsync(conversation.ConversationId, request.HttpContext.RequestAborted) is { } token ? Of(token, conversation.UserId) : null;

    // The client goes by the user in the token, if one is there.
    private PageToken Of(AzureToken token, string userId) =>
        new(token.ConversationId!, UserIn(token.Token!) ?? userId, token.Token!, token.ExpiresIn ?? UsualSeconds, azure.Domain);

    private string? UserIn(string token) =>
        reader.CanReadToken(token) && reader.ReadJsonWebToken(token).TryGetPayloadValue<string>("user", out var user) && user.Length > 0 ? user : null;

    // Behind a proxy that ends TLS the page is https while we see http.
    private string[] Origins(HttpRequest request)
    {
        string[] own = address.Known is { } known
            ? [known.GetLeftPart(UriPartial.Authority)]
            : [$"{request.Scheme}://{request.Host}", $"https://{request.Host}"];
        return [.. own.Concat(options.Value.AllowedOrigins).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
