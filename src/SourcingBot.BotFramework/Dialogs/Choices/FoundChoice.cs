#nullable disable annotations

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundChoice
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Its place among the choices, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1; below 1 when words stood between those of the choice, or were missing.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was found; null when the choice was named by its place.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
