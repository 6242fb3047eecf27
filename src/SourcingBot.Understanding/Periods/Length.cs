namespace SourcingBot.Understanding.Periods;

/// <summary>A length of time as it stands in a message, before what is around it was looked at.</summary>
/// <param name="Low">Equal to <paramref name="High"/> unless a range was named.</param>
/// <param name="High">Never shorter.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Unit">What was counted last, for a number that follows and names none: "3 months, not 6".</param>
/// <param name="IsAtLeast">"3+ months".</param>
internal readonly record struct Length(Span Low, Span High, int End, TimeUnit Unit, bool IsAtLeast = false)
{
    public bool IsPossible => Low.IsPossible && High.IsPossible;
}
