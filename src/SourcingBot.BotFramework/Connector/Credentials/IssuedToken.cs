namespace SourcingBot.BotFramework;

/// <param name="Value">What goes into the header.</param>
/// <param name="Lifetime">How long it works from now on.</param>
internal sealed record IssuedToken(string Value, TimeSpan Lifetime)
{
    // Not in a log by accident.
    public override string ToString() => $"a token for {Lifetime}";
}
