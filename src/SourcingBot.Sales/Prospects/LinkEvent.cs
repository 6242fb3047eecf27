using SourcingBot.Advice.Criteria;

namespace SourcingBot.Sales.Prospects;

/// <summary>Something that happened to a link.</summary>
/// <param name="ConversationId">Whose; null once it was erased.</param>
public sealed record LinkEvent(string LinkId, string? ConversationId, LinkEventKind Kind, DateTimeOffset At)
{
    /// <summary>The criterion asked about.</summary>
    public Criterion? Criterion { get; init; }

    public Answer? Answer { get; init; }

    /// <summary>The answer was the representative's, and the prospect confirmed it.</summary>
    public bool IsFromContact { get; init; }

    /// <summary>Id of the model advised.</summary>
    public string? Model { get; init; }

    /// <summary>As the public JSON of a recommendation names it.</summary>
    public string? Confidence { get; init; }

    public string? ResultId { get; init; }

    /// <summary>Of the privacy notice.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>What was asked, and by whom; null in other events.</summary>
    public Inquiry? Inquiry { get; init; }

    /// <summary>What stood in the address, like <c>utm_source</c>.</summary>
    public IReadOnlyDictionary<string, string> Context { get; init; } = new Dictionary<string, string>();
}
