using System.Text.Json.Nodes;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>The elements of an Adaptive Card that are used here. Tests hold them against a table of version 1.5.</summary>
internal static class CardElements
{
    /// <param name="text">In the Markdown of cards: emphasis, links, lists.</param>
    internal static JsonObject Text(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    internal static JsonObject Bold(string text) => With(Text(text), ("weight", "Bolder"));

    internal static JsonObject Heading(string text, int level) =>
        With(Bold(text), ("style", "heading"), ("size", level == 1 ? "Large" : level == 2 ? "Medium" : "Default"));

    internal static JsonObject Code(IEnumerable<string> lines) => With(Text(string.Join("\n\n", lines)), ("fontType", "Monospace"));

    internal static JsonObject Quote(IEnumerable<JsonObject> items) => With(Container(items), ("style", "emphasis"));

    internal static JsonObject Container(IEnumerable<JsonObject> items) => new() { ["type"] = "Container", ["items"] = List(items) };

    internal static JsonObject Facts(IEnumerable<(string Title, string Value)> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = List(facts.Select(fact => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value })),
    };

    internal static JsonObject Buttons(IEnumerable<CardButton> buttons) => new() { ["type"] = "ActionSet", ["actions"] = List(buttons.Select(Button)) };

    // Without a verb and data Teams posts the label as a message of the person, as other channels do with their buttons. Who does not know
    // Action.Execute, which came with 1.4, sends the same data in a message.
    private static JsonObject Button(CardButton button) => button switch
    {
        { Verb: { } verb, Data: { } data } => With(Action("Execute", button.Label, data.DeepClone()), ("verb", verb), ("fallback", Action("Submit", button.Label, data.DeepClone()))),
        { Data: { } data } => Action("Submit", button.Label, data.DeepClone()),
        _ => Action("Submit", button.Label, new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = button.Label } }),
    };

    private static JsonObject Action(string type, string title, JsonNode data) => new() { ["type"] = $"Action.{type}", ["title"] = title, ["data"] = data };

    internal static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);

    internal static JsonObject With(JsonObject element, params ReadOnlySpan<(string Name, JsonNode Value)> more)
    {
        foreach (var (name, value) in more)
        {
            element[name] = value;
        }

        return element;
    }
}
