using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Content.Tests.Rendering.Cards;

/// <summary>
/// What in a card is not in <c>card-elements.json</c>: elements and properties of version 1.5 as the schema explorer describes
/// them, stricter where Teams is: an image needs its alternative text and an address on the web, a card its fallback text, <c>Action.Execute</c> a button
/// for old clients that sends the same.
/// </summary>
internal static class CardCheck
{
    private static readonly JsonElement Table =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Tests, "Rendering", "Cards", "card-elements.json"))).RootElement;

    internal static IReadOnlyList<string> Breaches(JsonNode card)
    {
        var breaches = new List<string>();
        Judge(card, "AdaptiveCard", "card", breaches);
        if ((string?)card["version"] != Table.GetProperty("version").GetString())
        {
            breaches.Add($"The version is {card["version"]}.");
        }

        return breaches;
    }

    private static void Judge(JsonNode? value, string type, string path, List<string> breaches)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            if (value is not JsonArray items)
            {
                breaches.Add($"{path} is no list.");
                return;
            }

            for (var i = 0; i < items.Count; i++)
            {
                Judge(items[i], type[..^2], $"{path}[{i}]", breaches);
            }
        }
        else if (type is "Element" or "Action" || Table.GetProperty("parts").TryGetProperty(type, out _))
        {
            JudgeObject(value, type, path, breaches);
        }
        else if (!IsOf(value, type, path, breaches))
        {
            breaches.Add($"{path} is no {type}: {value?.ToJsonString()}");
        }
    }

    private static void JudgeObject(JsonNode? value, string kind, string path, List<string> breaches)
    {
        // "drop" is the only other value that fallback has.
        if (value is not JsonObject element)
        {
            if (!path.EndsWith(".fallback", StringComparison.Ordinal) || (string?)value != "drop")
            {
                breaches.Add($"{path} is no object.");
            }

            return;
        }

        var type = (string?)element["type"] ?? kind;
        var (section, common) = kind switch { "Element" => ("elements", "ofEveryElement"), "Action" => ("actions", "ofEveryAction"), _ => ("parts", null) };
        if ((section == "parts" && type != kind) || !Table.GetProperty(section).TryGetProperty(type, out var row))
        {
            breaches.Add($"{path} is a '{type}', which is no {kind} of this version.");
            return;
        }

        if (type == "Action.Execute" && ((string?)element["fallback"]?["type"] != "Action.Submit" || !JsonNode.DeepEquals(element["data"], element["fallback"]?["data"]) || (string?)element["title"] != (string?)element["fallback"]?["title"]))
        {
            breaches.Add($"{path} does not fall back to an Action.Submit that sends the same.");
        }

        breaches.AddRange(row.GetProperty("required").EnumerateArray().Where(name => !element.ContainsKey(name.GetString()!)).Select(name => $"{path} lacks '{name}'."));
        foreach (var (name, inner) in element.Where(property => section == "parts" || property.Key != "type"))
        {
            if (row.GetProperty("properties").TryGetProperty(name, out var expected) || (common is not null && Table.GetProperty(common).TryGetProperty(name, out expected)))
            {
                Judge(inner, expected.GetString()!, $"{path}.{name}", breaches);
            }
            else
            {
                breaches.Add($"{path} has '{name}', which {type} does not know.");
            }
        }
    }

    private static bool IsOf(JsonNode? value, string type, string path, List<string> breaches) => type switch
    {
        "object" => value is JsonObject,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "https" => value?.GetValueKind() == JsonValueKind.String && ((string)value!).StartsWith("https://", StringComparison.Ordinal),
        "markdown" => value?.GetValueKind() == JsonValueKind.String && IsShown((string)value!, path, breaches),
        _ => value?.GetValueKind() == JsonValueKind.String
            && Table.GetProperty("enums").GetProperty(type).EnumerateArray().Any(known => string.Equals(known.GetString(), (string)value!, StringComparison.OrdinalIgnoreCase)),
    };

    private static bool IsShown(string markdown, string path, List<string> breaches)
    {
        breaches.AddRange(MarkdownElements.Beyond(markdown, MarkdownElements.Card).Select(breach => $"{path}: {breach}"));
        return true;
    }
}
