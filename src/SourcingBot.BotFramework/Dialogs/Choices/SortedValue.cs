#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A text to look for, and what it stands for: several texts may share an index.</summary>
public class SortedValue
{
    public string Value { get; set; }

    public int Index { get; set; }
}
