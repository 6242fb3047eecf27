using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework;

internal static class TokenLifetime
{
    /// <summary>The library adds what the issuer said to the time of this machine, whatever the clock of the rest.</summary>
    public static IssuedToken Of(AuthenticationResult result) => new(result.AccessToken, result.ExpiresOn - TimeProvider.System.GetUtcNow());
}
