using Microsoft.Net.Http.Headers;

namespace SourcingBot.Host.Pages;

/// <summary><c>GET /widget.js</c>, which any site may load: whether it may show the chat, the frame's own policy decides.</summary>
internal static class WidgetEndpoint
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapWidget(this IEndpointRouteBuilder routes) => routes.MapMethods("/widget.js", s_methods, (HttpContext context, Widget widget, PageLanguages languages) =>
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";

        // Its address stays the same for ever, so a new one must reach the sites soon.
        return AssetResponse.SendAsync(context, widget.In(languages.For(context.Request)), "public, max-age=300, must-revalidate");
    });
}
