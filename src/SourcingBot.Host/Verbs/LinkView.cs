namespace SourcingBot.Host.Verbs;

/// <param name="Output">A file; null for standard output. It is always a table.</param>
internal sealed record LinkView(bool AsCsv = false, string? Output = null, bool AsJson = false);
