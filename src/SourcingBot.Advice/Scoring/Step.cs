namespace SourcingBot.Advice.Scoring;

/// <summary>What one answer does on the grid.</summary>
/// <param name="Cells">By how many cells it moves.</param>
/// <param name="Closes">The models it closes.</param>
/// <param name="Times">How many answers do exactly this.</param>
internal readonly record struct Step(int Cells, int Closes, int Times);
