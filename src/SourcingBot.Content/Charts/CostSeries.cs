namespace SourcingBot.Content.Charts;

/// <summary>One line of a chart, with the band around it.</summary>
/// <param name="Points">In order of their months; at least one. Months may be left out.</param>
public sealed record CostSeries(string Name, IReadOnlyList<CostPoint> Points);
