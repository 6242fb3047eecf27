namespace SourcingBot.Advice.Criteria;

/// <param name="Level"><c>public</c>, <c>internal</c>, <c>personal</c> or <c>regulated</c>; null when only a regime or a place was named.</param>
/// <param name="MustStayInCountry">Set only when the user says so.</param>
/// <param name="MustStayIn">A region that data must not leave, as named ("EU").</param>
public sealed record DataSensitivityAnswer(string? Level, bool? MustStayInCountry = null, string? MustStayIn = null) : Answer
{
    /// <summary>From the least sensitive on.</summary>
    public static readonly IReadOnlyList<string> Levels = ["public", "internal", "personal", "regulated"];

    public override Criterion Criterion => Criterion.DataSensitivity;

    /// <summary>Spelled as in <c>GDPR</c>, <c>HIPAA</c>, <c>PCI DSS</c>; or as the user named it. Without repetition, in no order that matters.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    public bool Equals(DataSensitivityAnswer? other) =>
        other is not null && Level == other.Level && MustStayInCountry == other.MustStayInCountry && MustStayIn == other.MustStayIn
        && Regimes.ToHashSet().SetEquals(other.Regimes);

    public override int GetHashCode() => HashCode.Combine(Level, MustStayInCountry, MustStayIn, Regimes.Count);
}
