namespace SourcingBot.Content.Charts;

/// <summary>A month that a vertical line points out, such as the one of break-even.</summary>
/// <param name="Month">Not drawn when it lies outside of what the series span.</param>
public sealed record ChartMark(double Month, string Label);
