using System.Security.Cryptography;
using System.Text;
using SourcingBot.Host.Privacy;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Host.ResultPages;

/// <summary>
/// What the owner of a result can do from its page. The key is in the body: no cookie goes along, so no other site can call on anybody's behalf.
/// An unknown result, a wrong key and a call that cannot be read are answered alike.
/// </summary>
internal sealed class OwnerCalls(IResultStore results, ILinkStore links, IPersonalData data, IInquiries inquiries, PrivacyNotices privacy, TimeProvider time)
{
    private const int LongestQuestion = 2000;
    private const int LongestName = 200;
    private const int LongestEmail = 254;

    public async Task<IResult> DeleteAsync(string id, HttpContext context)
    {
        if (await FindAsync(id, context) is not { Result: { } result })
        {
            return TypedResults.NotFound();
        }

        var isWhole = await data.EraseAsync(PersonOf(result), CancellationToken.None);
        return Json(new ErasedAnswer($"{context.Request.PathBase}/r/deleted{(isWhole ? "" : "?chat=kept")}"));
    }

    public async Task<IResult> DownloadAsync(string id, HttpContext context)
    {
        if (await FindAsync(id, context) is not { Result: { } result })
        {
            return TypedResults.NotFound();
        }

        var all = await data.ReadAsync(PersonOf(result), context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Encoding.UTF8.GetBytes(all.ToJson().ToJsonString()), "application/json", "my-data.json");
    }

    /// <summary>Nothing is kept without the consent to the notice as it is now.</summary>
    public async Task<IResult> AskAsync(string id, HttpContext context)
    {
        if (await FindAsync(id, context) is not { Result: { } result, Call: var call } || result.LinkId is not { } sent || await links.FindAsync(sent, context.RequestAborted) is null)
        {
            return TypedResults.NotFound();
        }

        var (question, name, email) = (Clean(call.Question, LongestQuestion, keepsLines: true), Clean(call.Name, LongestName), Clean(call.Email, LongestEmail));
        if (question is null || name is null || email is null || !IsEmail(email) || call.Consent != privacy.Version)
        {
            return TypedResults.BadRequest();
        }

        return await inquiries.AddAsync(new Inquiry(result.Id, sent, PersonOf(result), time.GetUtcNow(), question, name, email, call.Consent), CancellationToken.None)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
    }

    private async Task<(Result Result, OwnerCall Call)?> FindAsync(string id, HttpContext context) =>
        await OwnerCall.ReadAsync(context.Request) is { Key: { } key } call
        && await results.FindAsync(id, context.RequestAborted) is { } result
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Secret.Hash(key)), Encoding.ASCII.GetBytes(result.OwnerHash))
            ? (result, call)
            : null;

    private static Person PersonOf(Result result) => new(result.ChannelId, result.ConversationId, result.UserId);

    private static IResult Json(ErasedAnswer answer) => TypedResults.Json(answer, OwnerCallJson.Default.ErasedAnswer);

    /// <returns>Null where nothing is left, or too much.</returns>
    private static string? Clean(string? text, int most, bool keepsLines = false)
    {
        var clean = string.Concat((text ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune) || (keepsLines && rune.Value == '\n'))).Trim();
        return clean.Length is > 0 && clean.Length <= most ? clean : null;
    }

    private static bool IsEmail(string text) => text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
}
