using Microsoft.AspNetCore.Antiforgery;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Sales.Pages;

namespace SourcingBot.Host.Sales.Access;

/// <summary>Lets through only forms that one of our own pages sent, and keeps all answers out of caches.</summary>
internal sealed class OwnForms(IAntiforgery forms, SalesFrame frame, PageLanguages languages) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-cache, no-store";
        var (isOwn, isTooLarge) = (false, false);
        try
        {
            isOwn = await forms.IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException e)
        {
            // Also a form that breaks off or cannot be read.
            isTooLarge = e.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
        }

        if (isOwn)
        {
            return await next(context);
        }

        await (isTooLarge ? SayAsync(http, StatusCodes.Status413PayloadTooLarge, "too-large") : SayAsync(http, StatusCodes.Status400BadRequest, "stale"));
        return Results.Empty;
    }

    private Task SayAsync(HttpContext http, int status, string what)
    {
        var texts = languages.For(http.Request);
        http.Response.StatusCode = status;
        return frame.SayAsync(http, texts, texts.Sales.SignIn[$"{what}-title"], texts.Sales.SignIn[what], SalesFrame.Link(http, ReturnAddress.Default, texts.Sales.SignIn["to-links"]));
    }
}
