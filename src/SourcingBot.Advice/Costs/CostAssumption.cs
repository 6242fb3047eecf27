namespace SourcingBot.Advice.Costs;

/// <summary>What was calculated with.</summary>
/// <param name="Range">Money is in the currency of the result.</param>
/// <param name="Fact">The number of the fact it was taken from; null when the client gave it.</param>
/// <param name="ConvertedFrom">The currency it was in before; null where nothing was converted.</param>
public sealed record CostAssumption(Assumption Assumption, CostRange Range, int? Fact, string? ConvertedFrom = null)
{
    public bool IsGiven => Fact is null;
}
