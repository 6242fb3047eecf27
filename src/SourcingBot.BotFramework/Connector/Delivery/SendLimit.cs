namespace SourcingBot.BotFramework;

/// <param name="Most">How many at most.</param>
/// <param name="Span">In any stretch of time of this length.</param>
internal sealed record SendLimit(int Most, TimeSpan Span);
