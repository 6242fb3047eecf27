namespace SourcingBot.Host;

/// <summary>
/// What every response says to browsers, errors and refusals included. A response that needs a different header sets it
/// itself; what it sets stays.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing may be loaded by, framed around or sent from what is not a page.</summary>
    public const string NoPagePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] s_always =
    [
        ("Content-Security-Policy", NoPagePolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // As late as possible: the exception handler clears the headers that were set before.
        context.Response.OnStarting(() =>
        {
            AddMissing(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void AddMissing(HttpContext context)
    {
        foreach (var (name, value) in s_always)
        {
            context.Response.Headers.TryAdd(name, value);
        }

        if (context.Request.IsHttps)
        {
            context.Response.Headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
