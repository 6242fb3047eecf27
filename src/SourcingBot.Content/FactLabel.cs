namespace SourcingBot.Content;

/// <summary>How far a fact can be trusted. The names are those in <c>facts.yaml</c>.</summary>
public enum FactLabel
{
    /// <summary>The source itself was read.</summary>
    A,

    /// <summary>A named source tells it of another.</summary>
    B,

    /// <summary>A vendor's claim, shown as an indicative vendor figure.</summary>
    C,

    /// <summary>Our own reasoned assumption, shown as such.</summary>
    D,
}
