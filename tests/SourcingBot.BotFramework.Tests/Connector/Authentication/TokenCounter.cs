namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>Gives the bot a token whenever it asks, and counts.</summary>
internal sealed class TokenCounter : ITokenSource
{
    private int _issued;

    public int Issued => Volatile.Read(ref _issued);

    public Task<IssuedToken> IssueAsync(CancellationToken cancellationToken) => Task.FromResult(new IssuedToken($"token-{Interlocked.Increment(ref _issued)}", TimeSpan.FromHours(1)));
}
