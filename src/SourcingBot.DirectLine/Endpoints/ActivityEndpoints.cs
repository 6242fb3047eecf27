using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

internal sealed class ActivityEndpoints(AccessCheck access, RateLimits limits, ActivityIntake intake, ActivityDelivery delivery, IConversationLog log)
{
    private const int PageSize = 100;

    public async Task<IResult> PostAsync(HttpContext http)
    {
        var conversationId = (string)http.Request.RouteValues["id"]!;
        var caller = await access.AskAsync(http, conversationId);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        if (limits.TakeActivity(http, conversationId, caller.Token?.UserId) is { } tooMany)
        {
            return tooMany;
        }

        if (await BoundedBody.ReadAsync(http.Request, ActivityIntake.LargestBody) is not { } body)
        {
            return Refusal.TooBig(ActivityIntake.LargestBody);
        }

        var (turn, unusable) = intake.Read(body, conversationId, caller.Token?.UserId);
        if (turn is null)
        {
            return unusable!;
        }

        return await delivery.BeginAsync(conversationId, caller.Token, turn.Activity.Locale, http.RequestAborted)
            ?? await delivery.DeliverAsync(turn, http.RequestAborted);
    }

    public async Task<IResult> ReadAsync(HttpContext http)
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

        // Clients read on until there is nothing, so a page of which they may see nothing is passed over.
        var body = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var page = await log.ReadAsync(conversationId, watermark, PageSize, http.RequestAborted);
            if (page.Count == 0 && await log.LastPositionAsync(conversationId, http.RequestAborted) == 0)
            {
                return Refusal.NoSuchConversation();
            }

            watermark = page.Count > 0 ? page[^1].Position : watermark;
            if (ActivitySet.Write(body, page, watermark, caller.Token?.UserId) > 0 || page.Count == 0)
            {
                return TypedResults.Bytes(body.WrittenMemory, "application/json; charset=utf-8");
            }

            body.ResetWrittenCount();
        }
    }
}
