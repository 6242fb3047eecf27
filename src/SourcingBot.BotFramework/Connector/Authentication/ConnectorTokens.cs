using Microsoft.IdentityModel.JsonWebTokens;

namespace SourcingBot.BotFramework;

/// <summary>Tokens that the Bot Connector signs for what it delivers.</summary>
internal sealed class ConnectorTokens(BotCloud cloud, SigningKeys keys, TokenCheck check)
{
    public bool Issued(JsonWebToken token) => token.Issuer == cloud.ConnectorIssuer;

    public async Task<Identification> IdentifyAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false) is not { } key)
        {
            return Refusal.Unauthorized("the token's key is not published");
        }

        if (await check.CheckAsync(token, key, cloud.ConnectorIssuer).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        return token.TryGetClaim("serviceurl", out var serviceUrl) && !string.IsNullOrWhiteSpace(serviceUrl.Value)
            ? new Sender(cloud.CallerId, serviceUrl.Value, key.Endorsements ?? [])
            : Refusal.Unauthorized("the token names no serviceurl");
    }
}
