using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host;

/// <summary>Errors without a body of their own: a page for people, RFC 9457 problem details for programs.</summary>
internal static class ErrorResponses
{
    public static void UseErrorResponses(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = WriteAsync,
            // A body that is too large, breaks off or comes too slowly shows when it is read: the sender's mistake, not the host's.
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => WriteAsync(context.HttpContext));
    }

    private static Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;

        // Whoever is not let in learns nothing more than that.
        if (status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden)
        {
            return Task.CompletedTask;
        }

        var services = context.RequestServices;
        if (WantsPage(context.Request) && status is StatusCodes.Status404NotFound or StatusCodes.Status500InternalServerError)
        {
            var texts = services.GetRequiredService<PageLanguages>().For(context.Request);
            return services.GetRequiredService<NoticePage>().SendAsync(
                context, new PagePolicy(context.Request.Host), texts, status == StatusCodes.Status404NotFound ? texts.NotFound : texts.WentWrong);
        }

        return services.GetRequiredService<IProblemDetailsService>().TryWriteAsync(
            new ProblemDetailsContext { HttpContext = context, ProblemDetails = { Status = status } }).AsTask();
    }

    /// <summary>Browsers ask for HTML by name when a person goes to an address, and never when a script does.</summary>
    private static bool WantsPage(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
