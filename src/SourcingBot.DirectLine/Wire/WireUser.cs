namespace SourcingBot.DirectLine;

internal sealed record WireUser(string? Id, string? Name);
