namespace SourcingBot.Advice.Costs;

/// <summary>Where a value may lie; both ends belong to it.</summary>
/// <param name="Max">At least <paramref name="Min"/>.</param>
public readonly record struct CostRange(decimal Min, decimal Max)
{
    public decimal Middle => (Min + Max) / 2;

    public static CostRange Of(decimal value) => new(value, value);

    public bool HasWithin(decimal value) => value > Min && value < Max;
}
