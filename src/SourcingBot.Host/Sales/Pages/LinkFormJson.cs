using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>Says the form in the words of the API, so that both are read by the same reader.</summary>
internal static class LinkFormJson
{
    private static readonly string[] Texts =
    [
        LinkRequestJson.Company, LinkRequestJson.Person, LinkRequestJson.For, LinkRequestJson.Rep, LinkRequestJson.Email, LinkRequestJson.Calendar, LinkRequestJson.Greeting,
        LinkRequestJson.Expires,
    ];

    public static async Task<string> WriteAsync(TypedLink typed, IFormFile? photo, AnswerSheet known, CancellationToken stop)
    {
        var json = new JsonObject(Texts.Where(name => !string.IsNullOrWhiteSpace(typed[name])).Select(name => KeyValuePair.Create<string, JsonNode?>(name, typed[name])));
        if (typed[TypedLink.Never].Length > 0)
        {
            json[LinkRequestJson.Expires] = LinkExpiry.Never;
        }

        var tags = typed[LinkRequestJson.Tags].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (tags.Length > 0)
        {
            json[LinkRequestJson.Tags] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]);
        }

        if (known.Count > 0)
        {
            json[RequestParts.Answers] = AnswersJson.Write(known);
        }

        if (photo is { Length: > 0 })
        {
            using var bytes = new MemoryStream();
            await photo.CopyToAsync(bytes, stop);
            json[LinkRequestJson.Photo] = Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
        }

        return json.ToJsonString();
    }

    /// <summary>The fields of the form that errors are about: <c>tags</c> for <c>tags[2]</c>.</summary>
    public static IEnumerable<string> FieldsOf(IReadOnlyList<RequestError> errors) => errors.Select(error => error.Field.Split('.', '[')[0]).Distinct();
}
