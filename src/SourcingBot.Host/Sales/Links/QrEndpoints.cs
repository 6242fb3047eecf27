using SourcingBot.Content.Charts;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Links;

/// <summary>The address of a link as a picture, for slides, cards and booths.</summary>
internal static class QrEndpoints
{
    /// <summary>Some 500 pixels each way: sharp on a slide, and small.</summary>
    internal const int PixelsPerModule = 12;

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapQrCodes(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/l/{id}/qr.svg", s_methods, (string id, HttpContext context, ILinkStore links, ISite site, TimeProvider time) => SendAsync(
            id, context, links, time, "image/svg+xml", () => System.Text.Encoding.UTF8.GetBytes(Of(id, site.Address).ToSvg(LinkAddresses.Of(site.Address, id)))));
        routes.MapMethods("/l/{id}/qr.png", s_methods, (string id, HttpContext context, ILinkStore links, ISite site, TimeProvider time) => SendAsync(
            id, context, links, time, "image/png", () => Of(id, site.Address).ToPng(PixelsPerModule)));
    }

    public static QrCode Of(string id, string site) => new(LinkAddresses.Of(site, id));

    private static async Task<IResult> SendAsync(string id, HttpContext context, ILinkStore links, TimeProvider time, string type, Func<byte[]> draw)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return await links.FindAsync(id, context.RequestAborted) is { } link && link.WorksAt(time.GetUtcNow())
            ? TypedResults.Bytes(draw(), type)
            : TypedResults.NotFound();
    }
}
