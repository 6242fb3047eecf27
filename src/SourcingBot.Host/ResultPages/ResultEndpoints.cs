using Microsoft.AspNetCore.Mvc;
using SourcingBot.Host.Privacy;

namespace SourcingBot.Host.ResultPages;

internal static class ResultEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapResults(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/r/{id}", s_methods, (string id, HttpContext context, ResultPage page) => page.SendAsync(context, id));
        routes.MapMethods("/r/{id}/compare", s_methods, (string id, HttpContext context, ComparePage page) => page.SendAsync(context, id));
        routes.MapMethods("/r/deleted", s_methods, (HttpContext context, DeletedPage page) => page.SendAsync(context));
        var most = new RequestSizeLimitAttribute(OwnerCall.MostBytes);
        routes.MapPost("/r/{id}/delete", (string id, HttpContext context, OwnerCalls calls) => calls.DeleteAsync(id, context)).WithMetadata(most);
        routes.MapPost("/r/{id}/download", (string id, HttpContext context, OwnerCalls calls) => calls.DownloadAsync(id, context)).WithMetadata(most);
        routes.MapPost("/r/{id}/question", (string id, HttpContext context, OwnerCalls calls) => calls.AskAsync(id, context)).WithMetadata(most);
        routes.MapMethods("/privacy", s_methods, (HttpContext context, PrivacyPage page) => page.SendAsync(context));
    }
}
