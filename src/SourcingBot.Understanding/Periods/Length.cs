namespace SourcingBot.Understanding.Periods;

/// <summary>A length of time as it stands in a message, before what is around it was looked at.</summary>
/// <param name="Low">Equal to <paramref name="High"/> unless a range was named.</param>
/// <param name="High">Never shorter.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Unit">What was counted last, for a number that follows and names none: "3 months, not 6".</param>
/// <param name="IsAtLeast">"3+ months".</param>
/// <param name="IsLimited">"At least 3 and at most 6 months": a range, though a lower bound stands before it.</param>
internal readonly record struct Length(Span Low, Span High, int End, TimeUnit Unit, bool IsAtLeast = false, bool IsLimited = false)
{
    public bool IsPossible => Low.IsPossible && High.IsPossible;
}
