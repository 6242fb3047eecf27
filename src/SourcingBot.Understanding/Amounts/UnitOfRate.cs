namespace SourcingBot.Understanding.Amounts;

/// <summary>What an amount may be paid for, as people say it.</summary>
internal enum UnitOfRate
{
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,

    /// <summary>Once, for all of it.</summary>
    Total,
}
