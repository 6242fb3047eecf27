namespace SourcingBot.Advice.Costs;

/// <summary>When the centre has cost no more in total than the provider, in whole months from the start; null where that is not within the months calculated.</summary>
/// <param name="Month">With every assumption in its middle: the first month from whose end on it stays so.</param>
/// <param name="Earliest">The first month in which it is so under any assumptions within the ranges.</param>
/// <param name="Latest">The first month from which on it is so under all assumptions within the ranges.</param>
public sealed record BreakEven(int? Month, int? Earliest, int? Latest)
{
    /// <summary>The first month from whose end on the provider is never ahead again.</summary>
    /// <param name="differences">The provider's total less the centre's, month by month from the first.</param>
    internal static int? StaysFrom(IReadOnlyList<decimal> differences)
    {
        var month = differences.Count;
        while (month > 0 && differences[month - 1] >= 0)
        {
            month--;
        }

        return month < differences.Count ? month + 1 : null;
    }

    /// <summary>The first month at whose end the provider is not ahead.</summary>
    internal static int? ReachedIn(IEnumerable<decimal> differences) =>
        differences.Select((difference, i) => difference >= 0 ? i + 1 : (int?)null).FirstOrDefault(month => month is not null);
}
