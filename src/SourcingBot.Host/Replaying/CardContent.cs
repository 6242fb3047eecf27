using System.Text.Json;

namespace SourcingBot.Host.Replaying;

/// <summary>What stands on an Adaptive Card, wherever on it, in the order of the card.</summary>
internal static class CardContent
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    // What only another client would show.
    private static readonly HashSet<string> Unshown = ["fallback", "fallbackText", "data"];

    /// <summary>Of an attachment; none where it is no Adaptive Card.</summary>
    public static IEnumerable<string> TextsOf(JsonElement attachment) => Elements(attachment).SelectMany(element =>
        Words(element, "type") == "TextBlock" ? [Words(element, "text")]
        : Words(element, "title") is { Length: > 0 } title && Words(element, "value") is { Length: > 0 } value && Words(element, "type").Length == 0 ? (string[])[$"{title}: {value}"]
        : []);

    /// <inheritdoc cref="TextsOf"/>
    public static IEnumerable<JsonElement> ButtonsOf(JsonElement attachment) =>
        Elements(attachment).Where(element => Words(element, "type").StartsWith("Action.", StringComparison.Ordinal));

    private static IEnumerable<JsonElement> Elements(JsonElement attachment) =>
        Words(attachment, "contentType") == ContentType && attachment.TryGetProperty("content", out var card) ? Within(card) : [];

    private static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(field => !Unshown.Contains(field.Name)).SelectMany(field => Within(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private static string Words(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
