#nullable disable annotations

using System.Text.Json.Serialization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One entry of the stack: which dialog, and what it remembers.</summary>
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = string.Empty;

    /// <summary>Read values with <see cref="StateJson.As{T}"/>: after a turn objects and lists in it are JSON.</summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(InstanceStateConverter))]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>The hash of the dialogs inside a container when it last ran; null for other dialogs.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Version { get; set; }
}
