using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What all public JSON shapes have in common.</summary>
internal static class PublicJson
{
    // Enough that the effects still add up to the lead for whoever adds them, and no digits that are only a computer's.
    private const int Decimals = 10;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>On one line.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>What is not known is left out.</summary>
    public static JsonObject Known(params IEnumerable<(string Name, JsonNode? Value)> fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    public static double Rounded(double value) => Math.Round(value, Decimals);

    public static decimal Rounded(decimal value) => Math.Round(value, Decimals);
}
