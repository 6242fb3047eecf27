namespace SourcingBot.DirectLine;

internal sealed record IdAnswer(string Id);
