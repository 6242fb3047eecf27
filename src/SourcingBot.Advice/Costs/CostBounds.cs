namespace SourcingBot.Advice.Costs;

/// <summary>
/// The lowest and the highest that totals can be while every assumption stays within its range. They are exact. A total is linear
/// in each assumption but the two lengths (founding, transition) while the others are fixed, so it is extreme at an end of each. Some always
/// pull the same way and need only one end. In the two lengths together it is linear by pieces, so it is extreme at a corner of a
/// piece: where a length is at an end of its range, ends in that month, or ends when the other one does.
/// </summary>
internal sealed class CostBounds
{
    private static readonly Assumption[] RaiseDifference = [Assumption.ProviderMargin, Assumption.ProviderOverhead, Assumption.ProviderSetUp];
    private static readonly Assumption[] LowerDifference = [Assumption.CentreRate, Assumption.CentreOverhead, Assumption.CentreSetUp, Assumption.CentreSetUpPerPerson];

    /// <summary>May pull either way. Hours and hidden cost only appear as one factor, so both are at the same end.</summary>
    private static readonly Assumption[][] Either = [[Assumption.People], [Assumption.ProviderRate], [Assumption.HoursPerMonth, Assumption.HiddenCost], [Assumption.TransitionShare]];

    private readonly CostRange _founding;
    private readonly CostRange _transition;
    private readonly CostScenario _cheapest;
    private readonly CostScenario _dearest;
    private readonly CostScenario[] _worst;
    private readonly CostScenario[] _best;

    public CostBounds(CostRanges ranges)
    {
        _founding = ranges[Assumption.FoundingMonths];
        _transition = ranges[Assumption.TransitionMonths];
        _cheapest = ranges.Scenario(assumption => assumption == Assumption.ProviderMargin);
        _dearest = ranges.Scenario(assumption => assumption != Assumption.ProviderMargin);
        _worst = [.. Corners().Select(high => ranges.Scenario(assumption => high.Contains(assumption) || LowerDifference.Contains(assumption)))];
        _best = [.. Corners().Select(high => ranges.Scenario(assumption => high.Contains(assumption) || RaiseDifference.Contains(assumption)))];
    }

    public CostRange ProviderAt(int month) => new(_cheapest.ProviderAt(month, _transition.Min), _dearest.ProviderAt(month, _transition.Max));

    /// <summary>A longer transition never makes the centre cheaper; a later opening may do either.</summary>
    public CostRange CentreAt(int month)
    {
        var openings = Openings(month);
        return new(
            openings.Min(founding => _cheapest.CentreAt(month, founding, _transition.Min)),
            openings.Max(founding => _dearest.CentreAt(month, founding, _transition.Max)));
    }

    /// <summary>Of the provider's total less the centre's.</summary>
    public CostRange DifferenceAt(int month)
    {
        var (low, high) = (decimal.MaxValue, decimal.MinValue);
        var transitions = Transitions(month);
        foreach (var founding in Openings(month))
        {
            foreach (var transition in transitions)
            {
                low = Math.Min(low, _worst.Min(scenario => scenario.DifferenceAt(month, founding, transition)));
                high = Math.Max(high, _best.Max(scenario => scenario.DifferenceAt(month, founding, transition)));
            }
        }

        return new CostRange(low, high);
    }

    private static IEnumerable<HashSet<Assumption>> Corners() =>
        Enumerable.Range(0, 1 << Either.Length).Select(corner => Either.Where((_, i) => (corner & (1 << i)) != 0).SelectMany(group => group).ToHashSet());

    private decimal[] Openings(int month) => Ends(_founding, _transition, month);

    private decimal[] Transitions(int month) => Ends(_transition, _founding, month);

    private static decimal[] Ends(CostRange length, CostRange other, int month)
    {
        decimal[] bends = [month, other.Min, other.Max, month - other.Min, month - other.Max, month / 2m];
        return [.. bends.Where(length.HasWithin).Append(length.Min).Append(length.Max).Distinct()];
    }
}
