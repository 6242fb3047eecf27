namespace SourcingBot.DirectLine;

internal sealed record SessionAnswer(string SessionId);
