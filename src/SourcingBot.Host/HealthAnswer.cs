namespace SourcingBot.Host;

internal sealed record HealthAnswer(string Status);
