using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary><c>POST /api/token</c>: what the chat page and the widget ask first.</summary>
internal sealed partial class PageTokenEndpoint(
    RateLimits limits, IWebConversationStore conversations, IPageTokens tokens, IPageLinks? links = null)
{
    private const int LongestSecret = 200;

    /// <summary>Beside the answer, whose shape other programs rely on.</summary>
    private const string StateHeader = "SourcingBot-Conversation";

    public async Task<IResult> MintAsync(HttpContext http)
    {
        if (limits.TakeToken(http) is { } tooMany)
        {
            return tooMany;
        }

        var (parameters, unreadable) = await BoundedBody.ReadAsync(http.Request, WireJson.Default.PageTokenParameters, new PageTokenParameters(null, null, null));
        if (unreadable is not null)
        {
            return unreadable;
        }

        if (parameters.Locale is { } locale && !LocaleText().IsMatch(locale))
        {
            return Refusal.BadArgument("'locale' is a language tag like 'en-US'.");
        }

        if (parameters.Link is { } named && !LinkText().IsMatch(named))
        {
            return Refusal.BadArgument("'link' has up to 100 letters, digits, '-' and '_'.");
        }

        var link = parameters.Link is { } id ? await FindLinkAsync(id, http.RequestAborted) : null;
        if (parameters.Resume is { Length: > 0 and <= LongestSecret } known
            && await conversations.FindByResumeAsync(Hash(known), http.RequestAborted) is { } found
            && (link is null || link.Id == found.Link)
            && await tokens.ContinueAsync(http.Request, found) is { } again)
        {
            await TellAsync(http, link, again, isNew: false, isKnownDevice: true);
            return Answer(http, again, known, isNew: false);
        }

        // An unknown secret is no error: the database may have been cleaned, and a new conversation is what the person wants.
        var resume = RandomId.NewSecret();
        var (token, isNew) = link is { IsForOnePerson: true }
            ? await OnlyAsync(http.Request, link.Id, parameters.Locale, resume)
            : (await BeginAsync(http.Request, link?.Id, parameters.Locale, resume), true);
        await TellAsync(http, link, token, isNew, isKnownDevice: false);
        return Answer(http, token, resume, isNew);
    }

    private async Task<PageLink?> FindLinkAsync(string id, CancellationToken cancellationToken) =>
        links is null ? new PageLink(id, IsForOnePerson: false) : await links.FindAsync(id, cancellationToken);

    private Task TellAsync(HttpContext http, PageLink? link, PageToken token, bool isNew, bool isKnownDevice) => link is null || links is null
        ? Task.CompletedTask
        : links.OpenedAsync(new PageOpening(link.Id, token.ConversationId, isNew, isKnownDevice, PageFields.Of(http.Request.Query)), http.RequestAborted);

    private async Task<PageToken> BeginAsync(HttpRequest request, string? link, string? locale, string resume)
    {
        var token = await tokens.BeginAsync(request);
        await conversations.AddAsync(new WebConversation(token.ConversationId, token.UserId, locale, link), Hash(resume), request.HttpContext.RequestAborted);
        return token;
    }

    /// <summary>The conversation that a link for one person leads to, and whether it begins now.</summary>
    private async Task<(PageToken Token, bool IsNew)> OnlyAsync(HttpRequest request, string link, string? locale, string resume)
    {
        var stop = request.HttpContext.RequestAborted;
        var known = await conversations.FindOnlyAsync(link, stop);
        if (known is not null && await tokens.ContinueAsync(request, known) is { } again)
        {
            await conversations.AddResumeAsync(known, Hash(resume), stop);
            return (again, false);
        }

        var token = await tokens.BeginAsync(request);
        var only = await conversations.AddOnlyAsync(new WebConversation(token.ConversationId, token.UserId, locale, link), Hash(resume), known, stop);

        // Another device was first by a moment.
        return only.ConversationId == token.ConversationId ? (token, true)
            : (await tokens.ContinueAsync(request, only) ?? token, false);
    }

    /// <summary>The page reads what was said so far where there is anything to read, also when it had no secret for it.</summary>
    private static IResult Answer(HttpContext http, PageToken token, string resume, bool isNew)
    {
        http.Response.Headers[StateHeader] = isNew ? "new" : "continued";
        return TypedResults.Json(
            new PageTokenAnswer(token.Token, token.ConversationId, token.UserId, token.ExpiresIn, token.Domain, resume), WireJson.Default.PageTokenAnswer);
    }

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LocaleText();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LinkText();
}
