using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Api;

internal sealed record DescribedOperation(string Path, string Method, JsonObject Node)
{
    public string Id => (string)Node["operationId"]!;

    public JsonNode? RequestSchema => Node["requestBody"]?["content"]!["application/json"]!["schema"];

    /// <summary>By name, the bodies that the document shows.</summary>
    public IReadOnlyDictionary<string, JsonNode> RequestExamples => Examples(Node["requestBody"]?["content"]!["application/json"]);

    /// <summary>Each media type of each status, with what the document says of its body.</summary>
    public IEnumerable<(int Status, string MediaType, JsonNode Content)> Responses(DescribedApi api) =>
        from response in Node["responses"]!.AsObject()
        from content in api.Resolve(response.Value!)["content"]!.AsObject()
        select (int.Parse(response.Key), content.Key, content.Value!);

    /// <summary>What it answers when it did what was asked.</summary>
    public (int Status, string MediaType, JsonNode Content) Done(DescribedApi api) => Responses(api).Single(response => response.Status is 200 or 201);

    public bool NeedsKey => Node["security"] is not null;

    public static IReadOnlyDictionary<string, JsonNode> Examples(JsonNode? content) =>
        content?["examples"]?.AsObject().ToDictionary(example => example.Key, example => example.Value!["value"]!) ?? [];
}
