using Microsoft.IdentityModel.JsonWebTokens;

namespace SourcingBot.BotFramework;

/// <summary>
/// Tokens that Microsoft Entra issues to an app: to this bot's own, which the Emulator uses, and to those that the settings say are the Bot
/// Service. Every other app is another bot that takes this one for a skill, which it is not.
/// </summary>
internal sealed class EntraTokens(BotCloud cloud, BotFrameworkOptions options, SigningKeys keys, TokenCheck check)
{
    private readonly EntraIssuer[] _emulator = [.. cloud.EmulatorIssuers, .. OwnTenant(cloud, options)];
    private readonly EntraIssuer[] _botService = [.. cloud.BotServiceIssuers, .. OwnTenant(cloud, options)];

    public bool Issued(JsonWebToken token) => _emulator.Concat(_botService).Any(known => known.Issuer == token.Issuer);

    /// <param name="token">From one of the issuers.</param>
    /// <param name="takesOwn">Whether the bot's own credentials are taken: where the Emulator may be.</param>
    /// <param name="cancellationToken">Ends the wait for keys.</param>
    public async Task<Identification> IdentifyAsync(JsonWebToken token, bool takesOwn, CancellationToken cancellationToken)
    {
        var caller = AppIdIn(token);
        var isOwn = Same(caller, check.AppId);
        if (isOwn ? !takesOwn : !options.Messaging.EntraCallers.Exists(known => Same(caller, known)))
        {
            return Refusal.Unauthorized(isOwn ? "the bot's own credentials are taken only in Development and from this machine" : "the token was issued to an app that may not deliver here");
        }

        if (Array.Find(isOwn ? _emulator : _botService, known => known.Issuer == token.Issuer) is not { } issuer)
        {
            return Refusal.Unauthorized("the token comes from a tenant of others");
        }

        if (await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false) is not { } key)
        {
            return Refusal.Unauthorized("the token's key is not published");
        }

        if (!MaySignFor(key, issuer.TenantId) || (token.TryGetClaim("tid", out var tenant) && !Same(tenant.Value, issuer.TenantId)))
        {
            return Refusal.Unauthorized("the token's key or tenant is not its issuer's");
        }

        if (await check.CheckAsync(token, key, issuer.Issuer).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        return isOwn ? new Sender($"urn:botframework:aadappid:{options.MicrosoftAppId}")
            : new Sender(cloud.CallerId, token.TryGetClaim("serviceurl", out var serviceUrl) ? serviceUrl.Value : null);
    }

    /// <summary>To whom the token was issued: <c>appid</c> in version 1.0, <c>azp</c> in 2.0.</summary>
    private static string? AppIdIn(JsonWebToken token) =>
        !token.TryGetClaim("ver", out var version) ? null
        : token.TryGetClaim(version.Value switch { "" or "1.0" => "appid", "2.0" => "azp", _ => "" }, out var caller) ? caller.Value
        : null;

    private bool MaySignFor(SigningKey key, string tenantId) =>
        key.Issuer is null || Same(key.Issuer.Replace("{tenantid}", tenantId, StringComparison.OrdinalIgnoreCase), $"{cloud.Entra.Login}/{tenantId}/v2.0");

    private static IEnumerable<EntraIssuer> OwnTenant(BotCloud cloud, BotFrameworkOptions options) =>
        options.MicrosoftAppTenantId.Length > 0 ? EntraIssuer.Of(cloud.Entra, options.MicrosoftAppTenantId) : [];

    private static bool Same(string? one, string other) => other.Equals(one, StringComparison.OrdinalIgnoreCase);
}
