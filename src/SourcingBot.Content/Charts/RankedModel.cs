namespace SourcingBot.Content.Charts;

/// <summary>A model in a <see cref="RankingChart"/>.</summary>
/// <param name="Score">0..1.</param>
/// <param name="Points">The score in words, such as "71"; stands beside the bar.</param>
/// <param name="IsAdvised">Marked by <see cref="RankingChart.Advised"/>.</param>
/// <param name="RuledOut">Why the model is out of the question, in words; null where it is not.</param>
public sealed record RankedModel(string Name, double Score, string Points, bool IsAdvised = false, string? RuledOut = null);
