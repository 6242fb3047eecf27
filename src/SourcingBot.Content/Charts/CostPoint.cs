namespace SourcingBot.Content.Charts;

/// <summary>What was spent by the end of a month, all in all.</summary>
/// <param name="Month">Counted from the start, which is 0.</param>
/// <param name="Low">In the currency of the chart's words, as the other two; at most <paramref name="Mid"/>.</param>
/// <param name="High">At least <paramref name="Mid"/>.</param>
public readonly record struct CostPoint(int Month, double Low, double Mid, double High);
