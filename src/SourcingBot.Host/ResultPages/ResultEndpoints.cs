using SourcingBot.Host.Pages;

namespace SourcingBot.Host.ResultPages;

internal static class ResultEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapResults(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/r/{id}", s_methods, (string id, HttpContext context, ResultPage page) => page.SendAsync(context, id));
        routes.MapMethods("/r/{id}/compare", s_methods, (string id, HttpContext context, ComparePage page) => page.SendAsync(context, id));
    }
}
