using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Files in, for a day, and out again for whoever knows their address.</summary>
internal sealed class UploadEndpoints(
    AccessCheck access, RateLimits limits, ActivityIntake intake, ActivityDelivery delivery, IUploadStore uploads, OwnAddress address,
    IOptions<DirectLineOptions> options, TimeProvider time)
{
    // One conversation may take an eighth of the room, or a single full upload, so that nobody fills it for all by himself.
    private const int Shares = 8;

    // These a browser shows in a page and never runs; whatever else somebody sends is bytes.
    private static readonly HashSet<string> Pictures = new(["image/png", "image/jpeg", "image/gif", "image/webp"], StringComparer.OrdinalIgnoreCase);

    public async Task<IResult> UploadAsync(HttpContext http)
    {
        var conversationId = (string)http.Request.RouteValues["id"]!;
        var caller = await access.AskAsync(http, conversationId);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        var userId = caller.Token?.UserId ?? http.Request.Query["userId"].ToString();
        if (limits.TakeActivity(http, conversationId, userId) is { } tooMany)
        {
            return tooMany;
        }

        var (form, unreadable) = await UploadReader.ReadAsync(http.Request);
        if (form is null)
        {
            return unreadable!;
        }

        Attachment[] attachments = [.. form.Files.Select(file => new Attachment(file.ContentType, address.Attachment(http.Request, file.Id), name: file.Name))];
        var (turn, unusable) = intake.Read(form.Activity, conversationId, userId.Length == 0 ? null : userId, attachments);
        if (turn is null)
        {
            return unusable!;
        }

        if (await delivery.BeginAsync(conversationId, caller.Token, turn.Activity.Locale, http.RequestAborted) is { } impossible)
        {
            return impossible;
        }

        var received = time.GetUtcNow();
        Upload[] kept = [.. form.Files.Select(file => new Upload(file.Id, conversationId, file.ContentType, file.Content, received))];
        var most = options.Value.UploadMegabytes * 1024L * 1024L;
        if (!await uploads.AddAsync(kept, most, Math.Max(most / Shares, UploadReader.LargestUpload), http.RequestAborted))
        {
            return Refusal.NoRoom(http);
        }

        return await delivery.DeliverAsync(turn, http.RequestAborted);
    }

    public async Task<IResult> DownloadAsync(HttpContext http)
    {
        var upload = await uploads.FindAsync((string)http.Request.RouteValues["file"]!, http.RequestAborted);
        if (upload is null || time.GetUtcNow() - upload.Received >= UploadExpiry.Kept)
        {
            return Refusal.NoSuchFile();
        }

        http.Response.Headers.ContentDisposition = "attachment";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // A listed site shows pictures in its own pages; whoever has the address may have the file.
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        return TypedResults.Bytes(upload.Content, Pictures.Contains(upload.ContentType) ? upload.ContentType : "application/octet-stream");
    }
}
