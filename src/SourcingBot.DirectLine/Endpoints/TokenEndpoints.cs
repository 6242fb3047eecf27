using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

internal sealed class TokenEndpoints(AccessCheck access, TokenSigner tokens, IOptions<DirectLineOptions> options)
{
    // They stand in every token, and tokens in headers.
    private const int MostOrigins = 20;

    /// <summary>For a server that has the secret and makes tokens for its own pages.</summary>
    public async Task<IResult> GenerateAsync(HttpContext http)
    {
        var caller = await access.AskAsync(http);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        if (caller.Token is not null)
        {
            return Refusal.Because(StatusCodes.Status403Forbidden, "Forbidden", "Only the secret makes tokens.");
        }

        var (parameters, unreadable) = await BoundedBody.ReadAsync(http.Request, WireJson.Default.TokenParameters, new TokenParameters(null, null));
        if (unreadable is not null)
        {
            return unreadable;
        }

        if (parameters.User?.Id is { } user && (!user.StartsWith("dl_", StringComparison.Ordinal) || user.Length > 200))
        {
            return Refusal.BadArgument("'user.id' begins with 'dl_' and has at most 200 characters. Leave it out to get a random one.");
        }

        if (parameters.TrustedOrigins is { } origins && (origins.Count > MostOrigins || !origins.All(origin => origin is not null && OriginCheck.IsOrigin(origin))))
        {
            return Refusal.BadArgument($"'trustedOrigins' has at most {MostOrigins} entries like 'https://www.example.com', without a path.");
        }

        return await AnswerAsync(
            new ClientToken(RandomId.New(), parameters.User?.Id ?? RandomId.NewUser(), parameters.TrustedOrigins ?? []), http);
    }

    public async Task<IResult> RefreshAsync(HttpContext http)
    {
        var caller = await access.AskAsync(http);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        return caller.Token is { } token
            ? await AnswerAsync(token, http)
            : Refusal.BadArgument("A secret never expires and needs no refresh.");
    }

    private async Task<IResult> AnswerAsync(ClientToken token, HttpContext http) => TypedResults.Json(
        new ConversationAnswer(token.ConversationId, await tokens.NewTokenAsync(token, http.RequestAborted), options.Value.TokenSeconds),
        WireJson.Default.ConversationAnswer);
}
