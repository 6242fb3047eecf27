namespace SourcingBot.DirectLine;

/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">For people who write clients; may change.</param>
internal sealed record ErrorDetail(string Code, string Message);
