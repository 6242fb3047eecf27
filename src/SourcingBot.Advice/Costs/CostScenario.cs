namespace SourcingBot.Advice.Costs;

/// <summary>One value for every assumption, and what has been paid in total by the end of a month.</summary>
internal sealed class CostScenario
{
    private readonly decimal _providerSetUp;
    private readonly decimal _centreSetUp;
    private readonly decimal _providerMonthly;
    private readonly decimal _centreMonthly;
    private readonly decimal _transitionShare;

    public CostScenario(Func<Assumption, decimal> valueOf, bool hasCentreRate)
    {
        var people = valueOf(Assumption.People);
        var rate = valueOf(Assumption.ProviderRate);
        var centreRate = hasCentreRate ? valueOf(Assumption.CentreRate) : rate * (1 - valueOf(Assumption.ProviderMargin));
        var work = people * valueOf(Assumption.HoursPerMonth) * (1 + valueOf(Assumption.HiddenCost));
        _providerMonthly = work * rate * (1 + valueOf(Assumption.ProviderOverhead));
        _centreMonthly = work * centreRate * (1 + valueOf(Assumption.CentreOverhead));
        _providerSetUp = valueOf(Assumption.ProviderSetUp);
        _centreSetUp = valueOf(Assumption.CentreSetUp) + people * valueOf(Assumption.CentreSetUpPerPerson);
        _transitionShare = valueOf(Assumption.TransitionShare);
        Founding = valueOf(Assumption.FoundingMonths);
        Transition = valueOf(Assumption.TransitionMonths);
    }

    public decimal Founding { get; }

    public decimal Transition { get; }

    public decimal ProviderAt(int month, decimal transition) => _providerSetUp + Running(_providerMonthly, month, transition);

    /// <summary>Until the centre opens a provider bridges, at the provider's running cost; then knowledge moves once more.</summary>
    public decimal CentreAt(int month, decimal founding, decimal transition)
    {
        var bridged = Math.Min(founding, month);
        return _centreSetUp + Running(_providerMonthly, bridged, transition) + Running(_centreMonthly, month - bridged, transition);
    }

    /// <summary>Positive where the centre has cost less.</summary>
    public decimal DifferenceAt(int month, decimal founding, decimal transition) => ProviderAt(month, transition) - CentreAt(month, founding, transition);

    public decimal DifferenceAt(int month) => DifferenceAt(month, Founding, Transition);

    private decimal Running(decimal monthly, decimal months, decimal transition) => monthly * (months + _transitionShare * Math.Min(transition, months));
}
