namespace SourcingBot.BotFramework;

internal sealed record HeldToken(string Value, DateTimeOffset RenewAt, DateTimeOffset EndsAt)
{
    // Not in a log by accident.
    public override string ToString() => $"a token until {EndsAt:u}";
}
