using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace SourcingBot.Host.Tests.Api;

/// <summary>
/// The OpenAPI document that a host serves, to be held against what it does. Answers may gain fields for their readers; here
/// they may not, so that no field is forgotten in the document.
/// </summary>
internal sealed class DescribedApi
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];

    private readonly JsonObject _document;
    private readonly JsonObject _schemas;

    private DescribedApi(JsonObject document)
    {
        _document = document;
        _schemas = JsonNode.Parse(document["components"]!["schemas"]!.ToJsonString().Replace("#/components/schemas/", "#/$defs/"))!.AsObject();
        foreach (var schema in _schemas)
        {
            Close(schema.Value!);
        }
    }

    public JsonObject Schemas => _document["components"]!["schemas"]!.AsObject();

    public IEnumerable<DescribedOperation> Operations =>
        from path in _document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where s_methods.Contains(operation.Key)
        select new DescribedOperation(path.Key, operation.Key.ToUpperInvariant(), operation.Value!.AsObject());

    public string Server => (string)_document["servers"]![0]!["url"]!;

    public static async Task<DescribedApi> ReadAsync(RunningHost host, params (string Name, string Value)[] headers)
    {
        using var response = await host.GetAsync("/openapi.json", headers);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        return new DescribedApi(JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject());
    }

    /// <summary>The thing itself, or what its <c>$ref</c> points to.</summary>
    public JsonNode Resolve(JsonNode thing) => (string?)thing["$ref"] is { } reference
        ? reference.Split('/')[1..].Aggregate((JsonNode)_document, (at, name) => at[name]!)
        : thing;

    /// <summary>What is wrong with a value of this schema; empty when it is valid.</summary>
    public IReadOnlyList<string> FaultsOf(JsonNode? value, JsonNode schema)
    {
        var whole = JsonNode.Parse(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/"))!.AsObject();
        whole["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        whole["$defs"] = _schemas.DeepClone();
        var result = JsonSchema.FromText(whole.ToJsonString()).Evaluate(
            JsonElement.Parse(value?.ToJsonString() ?? "null"), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. FaultsIn(result).DefaultIfEmpty("invalid")];
    }

    /// <inheritdoc cref="FaultsOf(JsonNode?, JsonNode)"/>
    public IReadOnlyList<string> FaultsOf(JsonNode? value, string schema) =>
        FaultsOf(value, new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" });

    private static IEnumerable<string> FaultsIn(EvaluationResults result) => (result.Details ?? [])
        .Where(detail => !detail.IsValid && detail.Errors is not null)
        .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));

    private static void Close(JsonNode schema)
    {
        if (schema is JsonObject { } keywords)
        {
            if ((keywords["type"] as JsonValue)?.ToString() == "object" && keywords.ContainsKey("properties"))
            {
                keywords["additionalProperties"] ??= false;
            }

            foreach (var keyword in keywords.Select(keyword => keyword.Value).OfType<JsonNode>())
            {
                Close(keyword);
            }
        }
        else if (schema is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
            {
                Close(item);
            }
        }
    }
}
