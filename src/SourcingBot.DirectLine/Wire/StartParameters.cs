namespace SourcingBot.DirectLine;

/// <summary>Body of <c>POST conversations</c>.</summary>
internal sealed record StartParameters(WireUser? User, string? Locale);
