using System.Text.Json.Nodes;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Results;

namespace SourcingBot.Sales.Prospects;

/// <summary>All that is kept of a person.</summary>
public sealed record PersonalData(Person Person)
{
    /// <summary>What the bot remembers, answers above all, as JSON; null when it remembers nothing.</summary>
    public string? Memory { get; init; }

    /// <summary>What was said, in order, as JSON.</summary>
    public IReadOnlyList<(DateTimeOffset At, bool IsIncoming, string Json)> Transcript { get; init; } = [];

    public IReadOnlyList<Result> Results { get; init; } = [];

    public IReadOnlyList<LinkEvent> Events { get; init; } = [];

    public IReadOnlyList<Inquiry> Inquiries { get; init; } = [];

    public IReadOnlyList<(string ContentType, DateTimeOffset At, byte[] Content)> Files { get; init; } = [];

    /// <summary>The link that was made for this person alone; null for any other.</summary>
    public SalesLink? Link { get; init; }

    public JsonObject ToJson()
    {
        var data = new JsonObject
        {
            ["conversation"] = new JsonObject { ["channel"] = Person.ChannelId, ["id"] = Person.ConversationId, ["user"] = Person.UserId },
            ["memory"] = Memory is null ? null : JsonNode.Parse(Memory),
            ["transcript"] = List(Transcript, said => new JsonObject { ["time"] = said.At, ["from"] = said.IsIncoming ? "person" : "bot", ["activity"] = JsonNode.Parse(said.Json) }),
            ["results"] = List(Results, result => new JsonObject
            {
                ["id"] = result.Id,
                ["time"] = result.Created,
                ["comparesWith"] = result.ComparesWith,
                ["document"] = JsonNode.Parse(result.Document),
            }),
            ["events"] = List(Events, happened => new JsonObject
            {
                ["link"] = happened.LinkId,
                ["kind"] = happened.Kind.ToString(),
                ["time"] = happened.At,
                ["details"] = JsonNode.Parse(LinkEventJson.Write(happened)),
            }),
            ["inquiries"] = List(Inquiries, inquiry => new JsonObject { ["time"] = inquiry.At, ["result"] = inquiry.ResultId, ["details"] = JsonNode.Parse(InquiryJson.Write(inquiry)) }),
            ["consents"] = List(Inquiries, inquiry => new JsonObject { ["time"] = inquiry.At, ["version"] = inquiry.ConsentVersion }),
            ["files"] = List(Files, file => new JsonObject { ["time"] = file.At, ["type"] = file.ContentType, ["base64"] = Convert.ToBase64String(file.Content) }),
            ["link"] = Link is null ? null : new JsonObject { ["id"] = Link.Id, ["details"] = JsonNode.Parse(SalesLinkJson.Write(Link)) },
        };
        foreach (var (name, _) in data.Where(field => field.Value is null).ToArray())
        {
            data.Remove(name);
        }

        return data;
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];
}
