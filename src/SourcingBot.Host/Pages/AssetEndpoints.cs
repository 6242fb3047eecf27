using Microsoft.AspNetCore.Http.HttpResults;

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

        await AssetResponse.SendAsync(context, asset, "public, max-age=31536000, immutable");
        return TypedResults.Empty;
    }
}
