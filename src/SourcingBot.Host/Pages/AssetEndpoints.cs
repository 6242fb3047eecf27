using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace SourcingBot.Host.Pages;

internal static class AssetEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapMethods("/assets/{name}", s_methods, SendAsync);

    private static async Task<Results<EmptyHttpResult, NotFound>> SendAsync(string name, HttpContext context, PageAssets assets)
    {
        if (assets.Find($"/assets/{name}") is not { } asset)
        {
            return TypedResults.NotFound();
        }

        var (request, response) = (context.Request, context.Response);
        var coding = ContentCoding.Choose(request.GetTypedHeaders().AcceptEncoding);

        // A strong tag names bytes, so each coding has its own.
        var tag = new EntityTagHeaderValue($"\"{asset.Hash}-{coding}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";

        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return TypedResults.Empty;
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

        return TypedResults.Empty;
    }
}
