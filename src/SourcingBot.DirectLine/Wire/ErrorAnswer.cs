namespace SourcingBot.DirectLine;

internal sealed record ErrorAnswer(ErrorDetail Error);
