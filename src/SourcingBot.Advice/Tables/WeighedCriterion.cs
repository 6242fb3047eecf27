using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tables;

/// <summary>A criterion as the table weighs it.</summary>
public sealed record WeighedCriterion
{
    public const int LeastWeight = 1;
    public const int MostWeight = 10;

    /// <param name="weight">By how much the points of this criterion are multiplied.</param>
    /// <param name="topic">The id of the content that says more.</param>
    /// <param name="section">The article's section that the criterion comes from.</param>
    /// <param name="facets">All that the criterion's answer has, in their fixed order.</param>
    /// <exception cref="ArgumentException">A facet is missing or belongs elsewhere, or a level's id stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not from 1 to 10.</exception>
    public WeighedCriterion(Criterion criterion, int weight, string topic, string section, IReadOnlyList<Facet> facets)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, LeastWeight);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, MostWeight);
        if (!facets.Select(facet => facet.Shape).SequenceEqual(FacetShape.Of(criterion)))
        {
            throw new ArgumentException($"'{criterion}' needs exactly: {string.Join(", ", FacetShape.Of(criterion).Select(s => s.Name))}.", nameof(facets));
        }

        if (facets.SelectMany(facet => facet.Levels).GroupBy(level => level.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{criterion}' has two levels '{twice.Key}'.", nameof(facets));
        }

        Criterion = criterion;
        Weight = weight;
        Topic = topic;
        Section = section;
        Facets = facets;
    }

    public Criterion Criterion { get; }

    public int Weight { get; }

    public string Topic { get; }

    public string Section { get; }

    public IReadOnlyList<Facet> Facets { get; }

    public IEnumerable<Level> Levels => Facets.SelectMany(facet => facet.Levels);
}
