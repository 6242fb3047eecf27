using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework;

/// <summary>A published key.</summary>
/// <param name="Key">The public half.</param>
/// <param name="Endorsements">The channels for which it may speak; null when it says nothing about them.</param>
/// <param name="Issuer">Whose tokens it signs, with <c>{tenantid}</c> for any tenant; null when it does not say.</param>
internal sealed record SigningKey(RsaSecurityKey Key, IReadOnlyList<string>? Endorsements, string? Issuer);
