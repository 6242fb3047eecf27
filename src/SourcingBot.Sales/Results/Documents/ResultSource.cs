namespace SourcingBot.Sales.Results.Documents;

/// <param name="Name">Plain text.</param>
/// <param name="Url">Null where it cannot be linked to.</param>
public sealed record ResultSource(string Name, string? Url = null);
