namespace SourcingBot.BotFramework;

/// <summary>Whoever issues the tokens by which the bot proves itself to the Bot Connector.</summary>
internal interface ITokenSource
{
    /// <summary>A new one each time.</summary>
    /// <exception cref="Microsoft.Identity.Client.MsalException">None was given.</exception>
    /// <exception cref="HttpRequestException">Nobody is there.</exception>
    Task<IssuedToken> IssueAsync(CancellationToken cancellationToken);
}
