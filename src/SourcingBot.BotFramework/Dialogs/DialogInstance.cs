#nullable disable annotations

using System.Text.Json.Serialization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One entry of the stack: which dialog, and what it remembers.</summary>
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = string.Empty;

    /// <summary>After a turn a value is still what was put in if its type has a name in <see cref="StoredTypes"/>; <see cref="StateJson.As{T}"/> reads all others.</summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(InstanceStateConverter))]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>The hash of the dialogs inside a container when it last ran; null for other dialogs.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Version { get; set; }
}
