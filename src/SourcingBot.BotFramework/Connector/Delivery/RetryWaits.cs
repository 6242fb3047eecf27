namespace SourcingBot.BotFramework;

/// <summary>How long to wait before something is tried again. Up to a quarter longer by chance, so that a crowd spreads.</summary>
internal sealed class RetryWaits(Random chance)
{
    private static readonly TimeSpan LongestLater = TimeSpan.FromMinutes(15);

    /// <summary>After so many failures in a row: 1, 2, 4, 8 s, or what the channel asks for.</summary>
    public TimeSpan Soon(int failures, TimeSpan? asked) => Spread(asked ?? TimeSpan.FromSeconds(1 << (failures - 1)));

    /// <summary>After so many times of giving up for now: 1, 2, 4, 8, 15 minutes.</summary>
    public TimeSpan Later(int rounds) => Spread(rounds > 4 ? LongestLater : TimeSpan.FromMinutes(1 << (rounds - 1)));

    private TimeSpan Spread(TimeSpan wait) => wait * (1 + (chance.NextDouble() / 4));
}
