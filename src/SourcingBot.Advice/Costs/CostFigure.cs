namespace SourcingBot.Advice.Costs;

/// <summary>A range that a fact of the list of facts gives.</summary>
/// <param name="Fact">The fact's number.</param>
public sealed record CostFigure(int Fact, CostRange Range);
