using SourcingBot.Advice.Criteria;

namespace SourcingBot.Sales.Links;

/// <summary>A link to be made, read and checked.</summary>
public sealed record LinkRequest(Representative Representative)
{
    public string? Company { get; init; }

    public string? Person { get; init; }

    public bool IsForOnePerson { get; init; }

    public DateTimeOffset? Expires { get; init; }

    public AnswerSheet Known { get; init; } = AnswerSheet.Empty;

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>As pages show it; null without one.</summary>
    public byte[]? Photo { get; init; }
}
