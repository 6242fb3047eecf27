using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.DirectLine;

/// <summary>
/// Makes and checks tokens and stream tickets. Both are JSON Web Tokens because the real client reads the claim
/// <c>user</c>; their audiences differ, so that neither passes for the other.
/// </summary>
internal sealed class TokenSigner(IOptions<DirectLineOptions> options, ISigningKeyStore keys, TimeProvider time)
{
    public const int TicketSeconds = 60;

    // Another host of the site may be ahead, or the clock may have been put back: that is no reason to end somebody's chat.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    private const string Issuer = "sourcingbot";
    private const string TokenAudience = "directline";
    private const string TicketAudience = "directline-stream";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 8 * 1024 };
    private readonly KnownTokens known = new(time);
    private SymmetricSecurityKey? key;

    public Task<string> NewTokenAsync(ClientToken token, CancellationToken cancellationToken) =>
        SignAsync(token, TokenAudience, options.Value.TokenSeconds, cancellationToken);

    /// <summary>A ticket stands in an address, where tokens must not: it opens the stream of one conversation, for a minute.</summary>
    public Task<string> NewTicketAsync(ClientToken token, CancellationToken cancellationToken) =>
        SignAsync(token, TicketAudience, TicketSeconds, cancellationToken);

    public async ValueTask<TokenCheck> CheckTokenAsync(string token, CancellationToken cancellationToken) =>
        known.Find(token) ?? await CheckAsync(token, TokenAudience, cancellationToken);

    public Task<TokenCheck> CheckTicketAsync(string ticket, CancellationToken cancellationToken) => CheckAsync(ticket, TicketAudience, cancellationToken);

    public async Task<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken) =>
        key ??= new SymmetricSecurityKey(options.Value.SigningKey is { Length: > 0 } text
            ? SHA256.HashData(Encoding.UTF8.GetBytes(text))
            : await keys.GetOrAddAsync(RandomNumberGenerator.GetBytes(32), cancellationToken));

    private async Task<string> SignAsync(ClientToken token, string audience, int seconds, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            ["user"] = token.UserId,
            ["conv"] = token.ConversationId,
            [JwtRegisteredClaimNames.Jti] = RandomId.New(),
        };
        if (token.Origins.Count > 0)
        {
            claims["origins"] = token.Origins;
        }

        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddSeconds(seconds),
            Claims = claims,
            SigningCredentials = new SigningCredentials(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<TokenCheck> CheckAsync(string text, string audience, CancellationToken cancellationToken)
    {
        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            ValidIssuer = Issuer,
            ValidAudience = audience,
            // The library would ask the machine's clock.
            ValidateLifetime = false,
        });
        if (!result.IsValid
            || result.SecurityToken is not JsonWebToken token
            || !token.TryGetPayloadValue<string>("user", out var user)
            || !token.TryGetPayloadValue<string>("conv", out var conversation))
        {
            return TokenCheck.Bad;
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (token.ValidFrom > now + Ahead)
        {
            return TokenCheck.Bad;
        }

        var origins = token.TryGetPayloadValue<List<string>>("origins", out var listed) ? listed : [];
        var client = new ClientToken(conversation, user, origins);
        if (audience == TokenAudience)
        {
            known.Remember(text, client, token.ValidTo);
        }

        return new TokenCheck(client, token.ValidTo <= now);
    }
}
