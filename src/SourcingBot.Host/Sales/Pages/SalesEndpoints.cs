using Microsoft.AspNetCore.Mvc;
using SourcingBot.Host.Sales.Access;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Sales.Pages;

internal static class SalesEndpoints
{
    /// <summary>A photo of five megabytes, and the rest of the form.</summary>
    private const int MostBytes = 6 * 1024 * 1024;

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSales(this IEndpointRouteBuilder routes)
    {
        LinksEndpoint.Map(routes);
        routes.MapQrCodes();

        var open = routes.MapGroup(SignInAddresses.Path).AddEndpointFilter<OwnForms>();
        open.MapMethods("", s_methods, (HttpContext context, SignInPage page) => page.SendAsync(context));
        open.MapPost("", (HttpContext context, SignInPage page) => page.SignInAsync(context));

        var sales = routes.MapGroup("/sales").RequireAuthorization().AddEndpointFilter<OwnForms>();
        sales.MapMethods("", s_methods, (HttpContext context) => context.Response.SeeOther(LinksPage.Address));
        sales.MapPost("/sign-out", (HttpContext context, SignInPage page) => page.SignOutAsync(context));
        sales.MapMethods("/links", s_methods, (HttpContext context, LinksPage page) => page.SendAsync(context));
        sales.MapPost("/links", (HttpContext context, LinksPage page) => page.MakeAsync(context)).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        sales.MapMethods("/links/{id}", s_methods, (string id, HttpContext context, LinkPage page) => page.SendAsync(id, context));
        sales.MapMethods("/links/{id}/events.csv", s_methods, (string id, HttpContext context, LinkPage page) => page.SendTableAsync(id, context));
        sales.MapPost("/links/{id}/revoke", (string id, HttpContext context, LinkPage page) => page.RevokeAsync(id, context));
    }
}
