using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Sales.Prospects;

/// <summary>How the particulars of an event are stored: all but link, conversation, kind and time. What is not known is left out.</summary>
public static class LinkEventJson
{
    public static string Write(LinkEvent happened)
    {
        (string Name, JsonNode? Value)[] fields =
        [
            ("criterion", happened.Criterion?.Id),
            ("answer", happened.Answer is { } answer ? AnswersJson.Write(AnswerSheet.Of(answer)) : null),
            ("isFromContact", happened.IsFromContact ? true : null),
            ("model", happened.Model),
            ("confidence", happened.Confidence),
            ("result", happened.ResultId),
            ("consentVersion", happened.ConsentVersion),
            ("context", happened.Context.Count > 0 ? new JsonObject(happened.Context.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Value))) : null),
        ];
        return new JsonObject(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value))).ToJsonString();
    }

    /// <exception cref="JsonException">It is not a document that <see cref="Write"/> wrote.</exception>
    public static LinkEvent Read(string linkId, string? conversationId, LinkEventKind kind, DateTimeOffset at, string json)
    {
        var document = JsonNode.Parse(json)!;
        return new LinkEvent(linkId, conversationId, kind, at)
        {
            Criterion = (string?)document["criterion"] is { } criterion ? Criterion.Find(criterion) : null,
            Answer = document["answer"] is { } answer ? Stored.Answers(answer).Single() : null,
            IsFromContact = (bool?)document["isFromContact"] ?? false,
            Model = (string?)document["model"],
            Confidence = (string?)document["confidence"],
            ResultId = (string?)document["result"],
            ConsentVersion = (string?)document["consentVersion"],
            Context = document["context"]?.AsObject().ToDictionary(field => field.Key, field => (string)field.Value!) ?? [],
        };
    }
}
