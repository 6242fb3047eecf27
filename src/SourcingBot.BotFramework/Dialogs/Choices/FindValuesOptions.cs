#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    /// <summary>Whether some of a choice's words are enough; off unless set, all are needed.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>How many other words may stand between two words of a choice; 2 unless set.</summary>
    public int? MaxTokenDistance { get; set; }
}
