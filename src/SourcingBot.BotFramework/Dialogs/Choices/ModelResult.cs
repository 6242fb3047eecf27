namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A place in an utterance and what was read there.</summary>
public class ModelResult<T>
{
    public string Text { get; set; } = string.Empty;

    /// <summary>The first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>The last character, not the one after it.</summary>
    public int End { get; set; }

    public string TypeName { get; set; } = string.Empty;

    public required T Resolution { get; set; }
}
