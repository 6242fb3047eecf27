#nullable disable annotations

using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs, the active one first.</summary>
public class DialogState
{
    [JsonConstructor]
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
