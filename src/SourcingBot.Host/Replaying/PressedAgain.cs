using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Replaying;

/// <summary>
/// A recorded press of a button on a card. Each time a question is put its buttons carry another identity, so the recorded one would be
/// out of date: what is pressed is the button that says the same now.
/// </summary>
internal static class PressedAgain
{
    private const string Identity = "asking";

    /// <param name="act">What is about to be sent; of an invoke the data stand below its action, of a message they are its value.</param>
    /// <param name="heard">What came from the bot, the newest last.</param>
    public static void Renew(JsonObject act, IReadOnlyList<JsonElement> heard)
    {
        var (place, name) = act["value"] is JsonObject value && value["action"] is JsonObject action ? (action, "data") : (act, "value");
        if (place[name] is JsonObject data && data.ContainsKey(Identity) && heard.Reverse().SelectMany(Data).FirstOrDefault(shown => IsSame(shown, data)) is { } now)
        {
            place[name] = now;
        }
    }

    private static IEnumerable<JsonObject> Data(JsonElement activity) =>
        activity.TryGetProperty("attachments", out var attachments) && attachments.ValueKind == JsonValueKind.Array
            ? attachments.EnumerateArray().SelectMany(CardContent.ButtonsOf).Select(button => button.TryGetProperty("data", out var data) ? JsonNode.Parse(data.GetRawText()) as JsonObject : null).OfType<JsonObject>()
            : [];

    private static bool IsSame(JsonObject shown, JsonObject recorded) => JsonNode.DeepEquals(Without(shown), Without(recorded));

    private static JsonObject Without(JsonObject data)
    {
        var rest = data.DeepClone().AsObject();
        rest.Remove(Identity);
        return rest;
    }
}
