using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding;
using Given = SourcingBot.Understanding.CostAssumption;
using GivenRate = SourcingBot.Understanding.ExchangeRate;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>What the person wants costs to be calculated with, as it was said; everything else comes from the table.</summary>
internal sealed class GivenCosts
{
    /// <summary>The latest of each id; shares in percent.</summary>
    public List<Given> Assumptions { get; set; } = [];

    /// <summary>The latest of each pair of currencies.</summary>
    public List<GivenRate> ExchangeRates { get; set; } = [];

    /// <summary>ISO 4217; null takes that of the budget.</summary>
    public string? Currency { get; set; }

    public bool IsEmpty() => Assumptions.Count == 0 && ExchangeRates.Count == 0 && Currency is null;

    /// <summary>What cannot hold together with one more, and gives way to it.</summary>
    public Given? RivalOf(Given given) => Assumptions.Find(other => AreRivals(other.Id, given.Id));

    /// <summary>With one more; either the provider's margin or the centre's rate can be given, not both.</summary>
    public GivenCosts With(Given given) => new()
    {
        Assumptions = [.. Assumptions.Where(other => other.Id != given.Id && !AreRivals(other.Id, given.Id)), given],
        ExchangeRates = ExchangeRates,
        Currency = Currency,
    };

    public GivenCosts With(GivenRate rate) => new()
    {
        Assumptions = Assumptions,
        ExchangeRates = [.. ExchangeRates.Where(other => !AreSamePair(other, rate)), rate],
        Currency = Currency,
    };

    public GivenCosts In(string currency) => new() { Assumptions = Assumptions, ExchangeRates = ExchangeRates, Currency = currency };

    public CostRequest ToRequest(AnswerSheet answers) => new()
    {
        Answers = WithinLimits(answers),
        Assumptions = Assumptions.Where(given => Assumption.Find(given.Id) is not null).ToDictionary(given => Assumption.Find(given.Id)!, ToAssumption),
        Currency = Currency,
        ExchangeRates = [.. ExchangeRates.Select(rate => new Advice.Costs.ExchangeRate(rate.From, rate.To, rate.Rate))],
        QuotedSaving = Find(CostAssumptionIds.QuotedSaving) is { } saving ? Share(saving) : null,
        Months = Find(CostAssumptionIds.Months) is { } months ? (int)Math.Round(months.Max) : null,
    };

    /// <summary>In the unit of the model.</summary>
    public static CostRange RangeOf(Given given) =>
        given.Id == CostAssumptionIds.QuotedSaving || Assumption.Find(given.Id)?.Unit == AssumptionUnit.Share ? Share(given) : new CostRange(given.Min, given.Max);

    /// <summary>What can be calculated with, in the unit of the model.</summary>
    public static CostRange LimitsOf(string id) => id switch
    {
        CostAssumptionIds.Months => new CostRange(CostHorizon.Least, CostHorizon.Most),
        CostAssumptionIds.QuotedSaving => new CostRange(0, 1),
        _ => Assumption.Find(id) is { } assumption ? new CostRange(assumption.Least, assumption.Most) : throw new ArgumentException($"There is no assumption '{id}'.", nameof(id)),
    };

    /// <summary>More people than can be calculated with leave the size alone to say how many; what was taken stands among the assumptions.</summary>
    private static AnswerSheet WithinLimits(AnswerSheet answers) =>
        answers[Criterion.ProjectSize] is ProjectSizeAnswer size && Math.Max(size.MinPeople ?? 0, size.MaxPeople ?? 0) > Assumption.People.Most
            ? answers.With(new ProjectSizeAnswer(size.Size))
            : answers;

    private static GivenAssumption ToAssumption(Given given) => new(RangeOf(given), given.Currency);

    private static CostRange Share(Given given) => new(given.Min / 100, given.Max / 100);

    private static bool AreRivals(string one, string other) =>
        (one, other) is (CostAssumptionIds.ProviderMargin, CostAssumptionIds.CentreRate) or (CostAssumptionIds.CentreRate, CostAssumptionIds.ProviderMargin);

    private static bool AreSamePair(GivenRate one, GivenRate other) =>
        (one.From, one.To) == (other.From, other.To) || (one.From, one.To) == (other.To, other.From);

    private Given? Find(string id) => Assumptions.Find(given => given.Id == id);
}
