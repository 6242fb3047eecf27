namespace SourcingBot.Understanding.Assumptions;

/// <summary>What a value counts.</summary>
internal enum Measure
{
    People,
    Months,

    /// <summary>Working hours a month.</summary>
    Hours,
    Percent,

    /// <summary>Money an hour.</summary>
    Rate,

    /// <summary>Money, once.</summary>
    Sum,

    /// <summary>Money, once for each person.</summary>
    SumPerPerson,

    /// <summary>A number without anything that says what it counts.</summary>
    Bare,
}
