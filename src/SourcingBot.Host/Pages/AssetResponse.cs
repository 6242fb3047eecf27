using Microsoft.Net.Http.Headers;

namespace SourcingBot.Host.Pages;

/// <summary>A file as the answer to a request: in the best coding the browser takes, and without a body when it has the file.</summary>
internal static class AssetResponse
{
    /// <param name="context">The file is its response.</param>
    /// <param name="asset">The file.</param>
    /// <param name="cacheControl">How long browsers may use it unasked.</param>
    public static async Task SendAsync(HttpContext context, Asset asset, string cacheControl)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = ContentCoding.Choose(request.GetTypedHeaders().AcceptEncoding);

        // A strong tag names bytes, so each coding has its own.
        var tag = new EntityTagHeaderValue($"\"{asset.Hash}-{coding}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        response.Headers.CacheControl = cacheControl;

        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = asset.Bodies[coding];
        response.ContentType = asset.ContentType;
        response.ContentLength = body.Length;
        if (coding != "identity")
        {
            response.Headers.ContentEncoding = coding;
        }

        if (HttpMethods.IsGet(request.Method))
        {
            await body.SendAsync(response);
        }
    }
}
