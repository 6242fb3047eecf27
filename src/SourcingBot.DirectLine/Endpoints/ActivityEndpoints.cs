using System.Buffers;
using Microsoft.AspNetCore.Http;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

internal sealed class ActivityEndpoints(
    AccessCheck access, RateLimits limits, ActivityIntake intake, ConversationStart start, TurnRunner turns, IConversationLog log)
{
    private const int PageSize = 100;
    private const int LargestUpload = 4 * 1024 * 1024;

    public async Task<IResult> PostAsync(HttpContext http)
    {
        var conversationId = (string)http.Request.RouteValues["id"]!;
        var caller = await access.AskAsync(http, conversationId);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        if (limits.TakeActivity(http, conversationId) is { } tooMany)
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

        if (caller.Token is { } token)
        {
            // The client may post before it has asked to begin: both go out at once.
            await start.BeginAsync(token, turn.Activity.Locale, http.RequestAborted);
        }
        else if (await log.LastPositionAsync(conversationId, http.RequestAborted) == 0)
        {
            return Refusal.NoSuchConversation();
        }

        // Done within a second or not, it is on disk now; the client waits for no more than that.
        var answer = await turns.RunAsync(turn, http.RequestAborted);
        return Id(answer.ActivityId ?? turn.Activity.Id!);
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

        var page = await log.ReadAsync(conversationId, watermark, PageSize, http.RequestAborted);
        if (page.Count == 0 && await log.LastPositionAsync(conversationId, http.RequestAborted) == 0)
        {
            return Refusal.NoSuchConversation();
        }

        var body = new ArrayBufferWriter<byte>(4096);
        ActivitySet.Write(body, page, page.Count > 0 ? page[^1].Position : watermark);
        return TypedResults.Bytes(body.WrittenMemory, "application/json; charset=utf-8");
    }

    public async Task<IResult> UploadAsync(HttpContext http)
    {
        var caller = await access.AskAsync(http, (string)http.Request.RouteValues["id"]!);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        return http.Request.ContentLength > LargestUpload
            ? Refusal.TooBig(LargestUpload)
            : Refusal.Because(StatusCodes.Status400BadRequest, "UploadsNotSupported", "Files cannot be taken here. Send what matters as text.");
    }

    private static IResult Id(string id) => TypedResults.Json(new IdAnswer(id), WireJson.Default.IdAnswer);
}
