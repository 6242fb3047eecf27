#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundValue
{
    public string Value { get; set; }

    public int Index { get; set; }

    /// <summary>From 0 to 1; below 1 when words stood between those of the value, or were missing.</summary>
    public float Score { get; set; }
}
