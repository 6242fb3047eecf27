using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

internal sealed class ConversationEndpoints(
    AccessCheck access, ConversationStart start, IConversationLog log, TokenSigner tokens, OwnAddress address, IOptions<DirectLineOptions> options)
{
    public async Task<IResult> StartAsync(HttpContext http)
    {
        var caller = await access.AskAsync(http);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        var (parameters, unreadable) = await BoundedBody.ReadAsync(http.Request, WireJson.Default.StartParameters, new StartParameters(null, null));
        if (unreadable is not null)
        {
            return unreadable;
        }

        if (parameters.Locale is { Length: > 100 } || parameters.User?.Id is { Length: > 200 })
        {
            return Refusal.BadArgument("'locale' has at most 100 characters and 'user.id' at most 200.");
        }

        var token = caller.Token ?? new ClientToken(RandomId.New(), parameters.User?.Id is { Length: > 0 } user ? user : RandomId.NewUser(), []);
        var isNew = await start.BeginAsync(token, parameters.Locale, http.RequestAborted);
        return await AnswerAsync(http, token, "-", isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task<IResult> ReconnectAsync(HttpContext http)
    {
        var conversationId = (string)http.Request.RouteValues["id"]!;
        var caller = await access.AskAsync(http, conversationId);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
        {
            return Refusal.BadArgument("'watermark' is what an earlier answer said, or empty.");
        }

        var last = await log.LastPositionAsync(conversationId, http.RequestAborted);
        var token = caller.Token;
        if (last == 0)
        {
            if (token is null)
            {
                return Refusal.NoSuchConversation();
            }

            // A page that comes back to a conversation it never opened: its first load was cut off.
            await start.BeginAsync(token, null, http.RequestAborted);
        }

        token ??= await start.OwnerAsync(conversationId, http.RequestAborted);
        // Without a watermark only what comes later is wanted.
        var from = http.Request.Query.ContainsKey("watermark") || last == 0 ? watermark : last;
        return await AnswerAsync(http, token, from.ToString(System.Globalization.CultureInfo.InvariantCulture), StatusCodes.Status200OK);
    }

    private async Task<IResult> AnswerAsync(HttpContext http, ClientToken token, string watermark, int status)
    {
        var stream = address.Stream(http.Request, token.ConversationId, watermark, await tokens.NewTicketAsync(token, http.RequestAborted));
        return TypedResults.Json(
            new ConversationAnswer(token.ConversationId, await tokens.NewTokenAsync(token, http.RequestAborted), options.Value.TokenSeconds, stream),
            WireJson.Default.ConversationAnswer,
            statusCode: status);
    }
}
