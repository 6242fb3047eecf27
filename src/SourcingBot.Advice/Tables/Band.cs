namespace SourcingBot.Advice.Tables;

/// <summary>A stretch of amounts or times that count as one level.</summary>
/// <param name="LevelId">A level of the same facet.</param>
/// <param name="Below">Where the stretch ends, itself not included; null for the last one, which has no end.</param>
public sealed record Band(string LevelId, decimal? Below);
