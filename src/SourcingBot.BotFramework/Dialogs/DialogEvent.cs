#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogEvent
{
    /// <summary>Whether the parents of a dialog that does not handle the event are asked too.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a bot's own.</summary>
    public string Name { get; set; } = string.Empty;

    public object Value { get; set; }
}
