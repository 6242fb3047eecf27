using System.Text.Json;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>A message of the bot as a client shows it.</summary>
internal sealed record Shown(string Id, JsonElement Activity)
{
    /// <summary>All words: the text's, and those of cards.</summary>
    public string Text => string.Join('\n', Words(Activity).Prepend(String(Activity, "text") ?? ""));

    public IEnumerable<string> Buttons => Actions.Select(action => action.GetProperty("title").GetString()!);

    private IEnumerable<JsonElement> Actions =>
        [.. Items(Activity, "suggestedActions", "actions"), .. Items(Activity, "attachments").SelectMany(attachment => (IEnumerable<JsonElement>)[.. Items(attachment, "content", "buttons"), .. Objects(attachment).Where(IsAction)])];

    /// <summary>A suggested action, a button of a hero card, or an action of an Adaptive Card.</summary>
    public JsonElement Button(string title) => Actions.First(action => action.GetProperty("title").GetString() == title);

    private static bool IsAction(JsonElement element) => String(element, "type")?.StartsWith("Action.", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Words(JsonElement activity) => Items(activity, "attachments").SelectMany(Objects).Select(element => String(element, "text")).OfType<string>();

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().SelectMany(field => Objects(field.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return [];
            }
        }

        return element.EnumerateArray();
    }
}
