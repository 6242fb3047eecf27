namespace SourcingBot.DirectLine;

internal sealed record AzureTokenRequest(WireUser User, IReadOnlyList<string> TrustedOrigins);
