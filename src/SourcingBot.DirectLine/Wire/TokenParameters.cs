namespace SourcingBot.DirectLine;

/// <summary>Body of <c>tokens/generate</c>; names that Direct Line knows and we do not need are ignored.</summary>
internal sealed record TokenParameters(WireUser? User, IReadOnlyList<string>? TrustedOrigins);
