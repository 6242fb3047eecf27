using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Our addresses as the caller reached us: behind a proxy, what its forwarded headers say once the host trusts them.</summary>
internal static class OwnAddress
{
    public const string Path = "/v3/directline";

    public static string Domain(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}{Path}";

    public static string Attachment(HttpRequest request, string file) => $"{Domain(request)}/attachments/{file}";

    public static string Stream(HttpRequest request, string conversationId, string watermark, string ticket) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{Path}/conversations/{conversationId}/stream?watermark={watermark}&t={ticket}";
}
