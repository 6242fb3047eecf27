using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Cross-origin headers of exactly what the real client sends; our own pages need none of them.</summary>
internal static class CrossOrigin
{
    public static void Answer(HttpContext http, OriginCheck origins)
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return;
        }

        http.Response.Headers.Vary = "Origin";

        // A preflight carries no token: which pages that names is seen when the call itself comes.
        if (origins.Allows(http.Request) || (HttpMethods.IsOptions(http.Request.Method) && origins.MayBeNamedByTokens))
        {
            Allow(http);
        }
    }

    /// <summary>Lets the calling page read the answer.</summary>
    public static void Allow(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = http.Request.Headers.Origin;
        http.Response.Headers.AccessControlExposeHeaders = "Retry-After";
    }

    public static Task<IResult> PreflightAsync(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        http.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        http.Response.Headers.AccessControlMaxAge = "600";
        return Task.FromResult<IResult>(TypedResults.NoContent());
    }
}
