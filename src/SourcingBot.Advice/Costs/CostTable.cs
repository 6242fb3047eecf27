using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Costs;

/// <summary>What the cost model assumes when nobody says otherwise. Checked here once, trusted everywhere else.</summary>
public sealed class CostTable
{
    /// <summary>Stands for a size that nobody told.</summary>
    public const string Unanswered = "unanswered";

    public static readonly IReadOnlyList<string> Sizes = [.. ProjectSizeAnswer.Sizes, Unanswered];

    private readonly IReadOnlyList<CostDefault> _defaults;

    /// <param name="defaults">Every assumption but the centre's rate, which follows from the provider's; money in <paramref name="currency"/> at least.</param>
    /// <param name="currency">In which costs are calculated when nothing names another; ISO 4217.</param>
    /// <param name="quotedSaving">What providers promise against doing the work at home.</param>
    /// <exception cref="ArgumentException">A default is missing, stands twice, or lies outside of its assumption's limits.</exception>
    public CostTable(IReadOnlyList<CostDefault> defaults, string currency, CostHorizon horizon, CostFigure quotedSaving)
    {
        (_defaults, Currency, Horizon, QuotedSaving) = (defaults, currency, horizon, quotedSaving);
        Currencies = [.. defaults.Select(row => row.Currency).OfType<string>().Distinct()];
        if (defaults.GroupBy(row => (row.Assumption, row.Currency, row.Place, row.Size)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key.Assumption}' has two defaults for the same case.", nameof(defaults));
        }

        foreach (var row in defaults)
        {
            if (row.Assumption == Assumption.CentreRate || row.Figure.Range is var (min, max) && (min > max || min < row.Assumption.Least || max > row.Assumption.Most))
            {
                throw new ArgumentException($"'{row.Assumption}' cannot have the default {row.Figure.Range}.", nameof(defaults));
            }
        }

        foreach (var assumption in Assumption.All.Where(assumption => assumption != Assumption.CentreRate))
        {
            if (Sizes.Any(size => Enum.GetValues<Place>().Any(place => Find(assumption, currency, place, size) is null)))
            {
                throw new ArgumentException($"'{assumption}' has no default for every size, every place and '{currency}'.", nameof(defaults));
            }
        }
    }

    public string Currency { get; }

    /// <summary>All in which at least one default is given, in the table's order.</summary>
    public IReadOnlyList<string> Currencies { get; }

    public CostHorizon Horizon { get; }

    public CostFigure QuotedSaving { get; }

    /// <summary>Null where the table has none for this currency, place and size.</summary>
    public CostFigure? Find(Assumption assumption, string currency, Place place, string size) => _defaults.FirstOrDefault(row =>
        row.Assumption == assumption
        && (row.Currency is null || row.Currency == currency)
        && (row.Place is null || row.Place == place)
        && (row.Size is null || row.Size == size))?.Figure;
}
