namespace SourcingBot.Understanding.Periods;

internal enum UnitOfTime
{
    Hour,
    Day,
    Workday,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
}
