namespace SourcingBot.Sales.Results.Documents;

public sealed record ResultRisk(string Text, string Mitigation);
