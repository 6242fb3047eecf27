namespace SourcingBot.Sales.Results.Documents;

/// <param name="Criterion">Its name.</param>
/// <param name="First">Null where the first has no answer.</param>
/// <param name="Second">Null where the second has none.</param>
/// <param name="Effect">What settling it does to the advice.</param>
/// <param name="Decides">It alone turns the advice of one of the two.</param>
public sealed record ResultDifference(string Criterion, string? First, string? Second, string Effect, bool Decides);
