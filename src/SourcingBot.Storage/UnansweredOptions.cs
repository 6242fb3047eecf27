using System.ComponentModel.DataAnnotations;

namespace SourcingBot.Storage;

/// <summary>How long questions without an answer, and what people think of answers, are kept for authors. Bound to <c>Unanswered</c>.</summary>
public sealed class UnansweredOptions
{
    public const string SectionName = "Unanswered";

    /// <summary>Days since a question was last asked, or an answer last reacted to; 0 keeps none. Half a year by default: longer than authors take to look.</summary>
    [Range(0, 3650)]
    public int KeepDays { get; set; } = 180;
}
