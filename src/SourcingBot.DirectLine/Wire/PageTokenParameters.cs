namespace SourcingBot.DirectLine;

/// <summary>Body of <c>POST /api/token</c>.</summary>
internal sealed record PageTokenParameters(string? Link, string? Locale, string? Resume);
