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
        if (origins.Allows(http.Request))
        {
            http.Response.Headers.AccessControlAllowOrigin = origin;
            http.Response.Headers.AccessControlExposeHeaders = "Retry-After";
        }
    }

    public static Task<IResult> PreflightAsync(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        http.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        http.Response.Headers.AccessControlMaxAge = "600";
        return Task.FromResult<IResult>(TypedResults.NoContent());
    }
}
