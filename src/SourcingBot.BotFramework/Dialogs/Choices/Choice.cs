#nullable disable annotations

using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What the prompt returns, and what is shown unless <see cref="Action"/> has a title.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button; what it leaves empty comes from <see cref="Value"/>.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean this choice.</summary>
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }

    internal string Title => !string.IsNullOrEmpty(Action?.Title) ? Action.Title : Value ?? string.Empty;
}
