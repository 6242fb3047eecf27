namespace SourcingBot.BotFramework;

/// <summary>A tenant of Microsoft Entra under the name by which its tokens call it.</summary>
internal sealed record EntraIssuer(string TenantId, string Issuer)
{
    /// <summary>Both names of a tenant: that in tokens of version 1.0 and that in those of 2.0.</summary>
    public static IReadOnlyList<EntraIssuer> Of(EntraAuthority authority, string tenantId) =>
        [new(tenantId, $"{authority.TokenService}/{tenantId}/"), new(tenantId, $"{authority.Login}/{tenantId}/v2.0")];
}
