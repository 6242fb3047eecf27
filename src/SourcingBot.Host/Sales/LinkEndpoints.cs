using Microsoft.AspNetCore.Http.HttpResults;
using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales;

/// <summary>What a link leads to. Whether it expired, was revoked or never was: who follows it sees the same.</summary>
internal sealed class LinkEndpoints(ILinkStore links, ChatPage chat, NoticePage notice, LinkInvitations invitations, LinkPreviews previews, PageLanguages languages, TimeProvider time)
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/l/{id}", s_methods, (string id, HttpContext context, LinkEndpoints links) => links.SendPageAsync(id, context));
        routes.MapMethods("/l/{id}/photo", s_methods, (string id, HttpContext context, LinkEndpoints links) => links.SendPhotoAsync(id, context));
        routes.MapMethods("/l/{id}/preview.png", s_methods, (string id, HttpContext context, LinkEndpoints links) => links.SendPreviewAsync(id, context));
    }

    private async Task SendPageAsync(string id, HttpContext context)
    {
        Hide(context);
        if (await FindAsync(id, context.RequestAborted) is { } link)
        {
            await chat.SendAsync(context, invitations.Of(context, link));
            return;
        }

        var texts = languages.For(context.Request);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await notice.SendAsync(context, new PagePolicy(context.Request.Host), texts, texts.LinkGone);
    }

    private async Task<Results<FileContentHttpResult, NotFound>> SendPhotoAsync(string id, HttpContext context)
    {
        Hide(context);
        return await FindAsync(id, context.RequestAborted) is not null && await links.FindPhotoAsync(id, context.RequestAborted) is { } photo
            ? Picture(context, photo, Portrait.MediaType)
            : TypedResults.NotFound();
    }

    private async Task<Results<FileContentHttpResult, NotFound>> SendPreviewAsync(string id, HttpContext context)
    {
        Hide(context);
        if (await FindAsync(id, context.RequestAborted) is not { } link)
        {
            return TypedResults.NotFound();
        }

        // A chat may show it right in the reader's browser.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var photo = await links.FindPhotoAsync(id, context.RequestAborted);
        return Picture(context, previews.Draw(link, photo, languages.For(context.Request)), SourcingBot.Content.Charts.Picture.MediaType);
    }

    private async Task<SalesLink?> FindAsync(string id, CancellationToken cancellationToken) =>
        PublicId.IsWellFormed(id) && await links.FindAsync(id, cancellationToken) is { } link && link.WorksAt(time.GetUtcNow()) ? link : null;

    /// <summary>Not for long: a link that is revoked takes its pictures with it.</summary>
    private static FileContentHttpResult Picture(HttpContext context, byte[] bytes, string type)
    {
        context.Response.Headers.CacheControl = "private, max-age=300";
        return TypedResults.Bytes(bytes, type);
    }

    private static void Hide(HttpContext context) => context.Response.Headers["X-Robots-Tag"] = "noindex";
}
