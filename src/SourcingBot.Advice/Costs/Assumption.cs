namespace SourcingBot.Advice.Costs;

/// <summary>
/// One of the quantities that costs are calculated from. The id is public: files, messages and the API use it. The limits only keep
/// what somebody names within what can be calculated with; they say nothing of what is likely.
/// </summary>
public sealed record Assumption
{
    private const decimal MostMoney = 1_000_000_000;
    private const decimal MostShare = 5;
    private const decimal MostMonths = 120;

    public static readonly Assumption People = new("people", AssumptionUnit.People, 1, 10_000);
    public static readonly Assumption ProviderRate = new("providerRate", AssumptionUnit.MoneyPerHour, 0, MostMoney);

    /// <summary>What an hour costs in the centre; when it is not given it follows from the provider's rate and margin.</summary>
    public static readonly Assumption CentreRate = new("centreRate", AssumptionUnit.MoneyPerHour, 0, MostMoney);

    public static readonly Assumption HoursPerMonth = new("hoursPerMonth", AssumptionUnit.Hours, 1, 31 * 24);

    /// <summary>The part of the provider's rate that a centre does not pay.</summary>
    public static readonly Assumption ProviderMargin = new("providerMargin", AssumptionUnit.Share, 0, 0.99m);

    /// <summary>What steering the provider adds to its bills.</summary>
    public static readonly Assumption ProviderOverhead = new("providerOverhead", AssumptionUnit.Share, 0, MostShare);

    /// <summary>What management, rooms and administration add to the centre's wages.</summary>
    public static readonly Assumption CentreOverhead = new("centreOverhead", AssumptionUnit.Share, 0, MostShare);

    /// <summary>What is paid beyond the plan, on the running cost of both.</summary>
    public static readonly Assumption HiddenCost = new("hiddenCost", AssumptionUnit.Share, 0, MostShare);

    public static readonly Assumption ProviderSetUp = new("providerSetUp", AssumptionUnit.Money, 0, MostMoney);
    public static readonly Assumption CentreSetUp = new("centreSetUp", AssumptionUnit.Money, 0, MostMoney);

    /// <summary>Added to <see cref="CentreSetUp"/> once for each person.</summary>
    public static readonly Assumption CentreSetUpPerPerson = new("centreSetUpPerPerson", AssumptionUnit.Money, 0, MostMoney);

    /// <summary>Until the centre opens.</summary>
    public static readonly Assumption FoundingMonths = new("foundingMonths", AssumptionUnit.Months, 0, MostMonths);

    /// <summary>How long knowledge moves to a new team.</summary>
    public static readonly Assumption TransitionMonths = new("transitionMonths", AssumptionUnit.Months, 0, MostMonths);

    /// <summary>What is paid on top of the running cost while knowledge moves.</summary>
    public static readonly Assumption TransitionShare = new("transitionShare", AssumptionUnit.Share, 0, MostShare);

    /// <summary>In the order in which they are listed.</summary>
    public static readonly IReadOnlyList<Assumption> All =
    [
        People, HoursPerMonth, ProviderRate, ProviderMargin, CentreRate, ProviderOverhead, CentreOverhead, HiddenCost,
        ProviderSetUp, CentreSetUp, CentreSetUpPerPerson, FoundingMonths, TransitionMonths, TransitionShare,
    ];

    private Assumption(string id, AssumptionUnit unit, decimal least, decimal most) => (Id, Unit, Least, Most) = (id, unit, least, most);

    public string Id { get; }

    public AssumptionUnit Unit { get; }

    public decimal Least { get; }

    public decimal Most { get; }

    public bool IsMoney => Unit is AssumptionUnit.Money or AssumptionUnit.MoneyPerHour;

    /// <summary>Null for an id that is none of these.</summary>
    public static Assumption? Find(string id) => All.FirstOrDefault(assumption => assumption.Id == id);

    public override string ToString() => Id;
}
