using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host.Api;

/// <summary>
/// The OpenAPI document of this host: <c>openapi.json</c>, with the answers of this very host to the requests that are its
/// examples, so that they are right for whatever the definitions say.
/// </summary>
internal sealed class ApiDescription
{
    private const string Server = "{server}";

    // For people and programs, never part of a page: quotes stay readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _document;

    public ApiDescription(AdvisorLanguages languages)
    {
        using var file = typeof(ApiDescription).Assembly.GetManifestResourceStream("openapi.json")!;
        var document = JsonNode.Parse(file)!;
        foreach (var question in JsonQuestions.All)
        {
            AnswerExamples(document["paths"]![question.Address]!["post"]!, question, languages);
        }

        _document = document.ToJsonString(Readable);
    }

    /// <param name="server">The address under which the reader reaches the host.</param>
    public string For(string server) => _document.Replace($"\"{Server}\"", JsonSerializer.Serialize(server), StringComparison.Ordinal);

    private static void AnswerExamples(JsonNode operation, JsonQuestion question, AdvisorLanguages languages)
    {
        var answers = new JsonObject();
        foreach (var (name, example) in Json(operation["requestBody"]!)["examples"]!.AsObject())
        {
            var answer = question.Answer(example!["value"]!.ToJsonString(), languages);
            answers[name] = new JsonObject
            {
                ["summary"] = example["summary"]!.DeepClone(),
                ["value"] = JsonNode.Parse(answer.Value ?? throw new InvalidOperationException($"The example '{name}' is refused: {string.Join(' ', answer.Errors)}")),
            };
        }

        Json(operation["responses"]!["200"]!)["examples"] = answers;
    }

    private static JsonNode Json(JsonNode body) => body["content"]!["application/json"]!;
}
