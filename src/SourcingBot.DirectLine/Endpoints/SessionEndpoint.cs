using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>
/// <c>session/getsessionid</c>: the real client asks for it before it shows a sign-in card, with credentials. Nothing depends on the
/// answer here, for this bot signs nobody in.
/// </summary>
internal sealed class SessionEndpoint(AccessCheck access)
{
    public async Task<IResult> GetAsync(HttpContext http)
    {
        var caller = await access.AskAsync(http);
        if (caller.Refusal is { } refusal)
        {
            return refusal;
        }

        AllowCredentials(http);
        return TypedResults.Json(new SessionAnswer(RandomId.New()), WireJson.Default.SessionAnswer);
    }

    /// <summary>A browser asks for a call with credentials only when the answer to this allows them too.</summary>
    public static Task<IResult> PreflightAsync(HttpContext http)
    {
        AllowCredentials(http);
        return CrossOrigin.PreflightAsync(http);
    }

    private static void AllowCredentials(HttpContext http)
    {
        if (http.Response.Headers.AccessControlAllowOrigin.Count > 0)
        {
            http.Response.Headers.AccessControlAllowCredentials = "true";
        }
    }
}
