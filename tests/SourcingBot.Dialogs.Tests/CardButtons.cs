using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Tests;

internal static class CardButtons
{
    /// <summary>What can be pressed on an Adaptive Card, in its order.</summary>
    internal static IEnumerable<JsonNode> Of(Attachment card) =>
        Body(card).Where(element => (string?)element!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).OfType<JsonNode>();

    internal static JsonArray Body(Attachment card) => ((JsonObject)card.Content!)["body"]!.AsArray();
}
