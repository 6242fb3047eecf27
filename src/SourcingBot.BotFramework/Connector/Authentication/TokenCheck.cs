using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework;

/// <summary>What holds for every token: signature by the one key it names, issuer, audience, lifetime.</summary>
internal sealed class TokenCheck(string appId, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new();

    public string AppId => appId;

    /// <summary>Null when everything is as it must be.</summary>
    public async Task<Refusal?> CheckAsync(JsonWebToken token, SigningKey key, string issuer)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            IssuerSigningKey = key.Key,
            // Trying other keys than the one named would part the signature from that key's endorsements.
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            AudienceValidator = (audiences, _, _) => audiences.Contains(appId, StringComparer.OrdinalIgnoreCase),
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
        }).ConfigureAwait(false);
        return result.IsValid ? null : Refusal.Unauthorized(result.Exception switch
        {
            SecurityTokenInvalidIssuerException => "the token's issuer is another",
            SecurityTokenInvalidAudienceException => "the token is meant for somebody else",
            SecurityTokenInvalidLifetimeException => "the token is expired or not yet valid",
            _ => "the token's signature is wrong",
        });
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || start <= now + Skew);
    }
}
