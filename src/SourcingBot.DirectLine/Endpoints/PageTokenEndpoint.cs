using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary><c>POST /api/token</c>: what the chat page and the widget ask first.</summary>
internal sealed partial class PageTokenEndpoint(
    RateLimits limits, IWebConversationStore conversations, IPageTokens tokens)
{
    private const int LongestSecret = 200;

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

        if (parameters.Link is { } link && !LinkText().IsMatch(link))
        {
            return Refusal.BadArgument("'link' has up to 100 letters, digits, '-' and '_'.");
        }

        if (parameters.Resume is { Length: > 0 and <= LongestSecret } known
            && await conversations.FindByResumeAsync(Hash(known), http.RequestAborted) is { } found
            && await tokens.ContinueAsync(http.Request, found) is { } again)
        {
            return Answer(again, known);
        }

        // An unknown secret is no error: the database may have been cleaned, and a new conversation is what the person wants.
        var resume = RandomId.NewSecret();
        var token = await tokens.BeginAsync(http.Request);
        await conversations.AddAsync(new WebConversation(token.ConversationId, token.UserId, parameters.Locale, parameters.Link), Hash(resume), http.RequestAborted);
        return Answer(token, resume);
    }

    private static IResult Answer(PageToken token, string resume) => TypedResults.Json(
        new PageTokenAnswer(token.Token, token.ConversationId, token.UserId, token.ExpiresIn, token.Domain, resume), WireJson.Default.PageTokenAnswer);

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LocaleText();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LinkText();
}
