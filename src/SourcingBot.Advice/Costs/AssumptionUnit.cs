namespace SourcingBot.Advice.Costs;

/// <summary>What an assumption counts.</summary>
public enum AssumptionUnit
{
    People,

    /// <summary>Of work, in a month and for one person.</summary>
    Hours,
    Months,

    /// <summary>A part of something: 0.15 is 15 %.</summary>
    Share,

    /// <summary>An amount that is paid once.</summary>
    Money,

    /// <summary>An amount for an hour of one person.</summary>
    MoneyPerHour,
}
