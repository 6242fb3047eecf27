namespace SourcingBot.Understanding.Periods;

/// <summary>A length of time, not tied to a calendar.</summary>
internal readonly record struct Span(decimal Months, decimal Days)
{
    /// <summary>Thirty years; whoever names more does not answer.</summary>
    public const decimal MostDays = 30 * 365;

    public static Span Of(decimal count, TimeUnit unit) => new(count * unit.Months, count * unit.Days);

    public static Span operator +(Span a, Span b) => new(a.Months + b.Months, a.Days + b.Days);

    /// <summary>Whole years count 365 days, the months left over 30.4.</summary>
    public decimal TotalDays => (decimal.Floor(Months / 12) * 365) + (Months % 12 * TimeUnit.DaysInMonth) + Days;

    public bool IsPossible => Months is >= 0 and < 1200 && Days is >= 0 and < 36500 && TotalDays is > 0 and <= MostDays;
}
