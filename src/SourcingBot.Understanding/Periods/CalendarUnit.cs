namespace SourcingBot.Understanding.Periods;

/// <summary>Stretches of which the calendar is made.</summary>
internal enum CalendarUnit
{
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
}
