using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Flavours;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// What a button of a question's card carries: as the data of an invoke where the client knows <c>Action.Execute</c>, else as the
/// value of a message.
/// </summary>
/// <param name="To">The id of whom the question was put to: in a group everybody sees the card.</param>
/// <param name="Says">The button's label, which counts as the person's words.</param>
internal sealed record CardPress(string Question, string Asking, string To, string Says)
{
    /// <summary>The verb of <c>Action.Execute</c>.</summary>
    public const string Verb = "answer";

    /// <summary>Our longest label is far below; whoever sends more sends something else.</summary>
    private const int MostCharacters = 500;

    public QuestionAsked Asked => new(Question, Asking);

    /// <summary>Null for anything else than what one of our buttons carries.</summary>
    public static CardPress? Read(object? data)
    {
        try
        {
            return data is not null && Framework.Read<JsonElement>(data) is { ValueKind: JsonValueKind.Object } json
                && Text(json, "question") is { } question && Text(json, "asking") is { } asking && Text(json, "to") is { } to && Text(json, "says") is { } says
                    ? new CardPress(question, asking, to, says)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a button carries whose label counts as words that the person says, to no question in particular.</summary>
    public static JsonObject WordsAsData(string label) => new() { ["says"] = label };

    /// <inheritdoc cref="WordsAsData"/>
    /// <returns>Null where <paramref name="value"/> is anything else.</returns>
    public static string? ReadWords(object? value)
    {
        try
        {
            return value is not null && Framework.Read<JsonElement>(value) is { ValueKind: JsonValueKind.Object } json && !json.TryGetProperty("question", out _) ? Text(json, "says") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public JsonObject ToData() => new() { ["question"] = Question, ["asking"] = Asking, ["to"] = To, ["says"] = Says };

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= MostCharacters } text ? text : null;
}
