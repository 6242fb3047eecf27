namespace SourcingBot.Host.Pages;

internal static class PageEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", s_methods, (HttpContext context, ChatPage page) => page.SendAsync(context));
        routes.MapMethods("/chat", s_methods, (HttpContext context, ChatPage page) => page.SendFramedAsync(context));
        routes.MapWidget();
        routes.MapAssets();
    }
}
