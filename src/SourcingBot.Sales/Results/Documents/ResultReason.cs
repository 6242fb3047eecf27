namespace SourcingBot.Sales.Results.Documents;

/// <param name="Criterion">Its name; null where it rests on none.</param>
/// <param name="Sources">Where more can be read.</param>
public sealed record ResultReason(string? Criterion, string Text, IReadOnlyList<ResultSource> Sources);
