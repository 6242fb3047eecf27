using SourcingBot.Advice.Criteria;

namespace SourcingBot.Sales.Links;

/// <summary>An address that a representative hands out, and what is known of whoever comes by it.</summary>
/// <param name="Id">A <see cref="PublicId"/>; the address is <c>/l/{id}</c>.</param>
/// <param name="CreatedBy">The API key's name, or what else made it.</param>
public sealed record SalesLink(string Id, DateTimeOffset Created, string CreatedBy, Representative Representative)
{
    public string? Company { get; init; }

    public string? Person { get; init; }

    /// <summary>It leads every device to one and the same conversation; otherwise everybody who comes by it gets one of their own.</summary>
    public bool IsForOnePerson { get; init; }

    /// <summary>The first instant at which it works no more; null for never.</summary>
    public DateTimeOffset? Expires { get; init; }

    public DateTimeOffset? Revoked { get; init; }

    /// <summary>Answers that the representative has heard already. The prospect confirms them before they count.</summary>
    public AnswerSheet Known { get; init; } = AnswerSheet.Empty;

    /// <summary>Campaigns it belongs to.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool WorksAt(DateTimeOffset now) => Revoked is null && (Expires is not { } end || now < end);

    /// <summary>Still its sender's, and for the same company; nobody's in particular.</summary>
    public SalesLink WithoutPerson() => this with { Person = null, Known = AnswerSheet.Empty, Representative = Representative with { Greeting = null } };
}
