using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace SourcingBot.DirectLine;

/// <summary>
/// Our addresses as the caller reached us. A proxy that ends TLS, or serves us below a path, hides that from us: whoever came by the
/// host of <c>PublicUrl</c> is answered with <c>PublicUrl</c>.
/// </summary>
internal sealed class OwnAddress(IConfiguration configuration)
{
    public const string Path = "/v3/directline";

    /// <summary><c>PublicUrl</c>; null where it is not set.</summary>
    public Uri? Known { get; } = Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    public string Domain(HttpRequest request) => Site(request) + Path;

    public string Attachment(HttpRequest request, string file) => $"{Domain(request)}/attachments/{file}";

    public string Stream(HttpRequest request, string conversationId, string watermark, string ticket) =>
        $"ws{Domain(request)["http".Length..]}/conversations/{conversationId}/stream?watermark={watermark}&t={ticket}";

    private string Site(HttpRequest request) => Known is not null && string.Equals(Known.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
        ? Known.GetLeftPart(UriPartial.Path).TrimEnd('/')
        : $"{request.Scheme}://{request.Host}{request.PathBase}";
}
