namespace SourcingBot.BotFramework;

/// <summary>The clouds there are. Addresses are constants: whoever could change one would decide whose tokens are believed.</summary>
internal static class BotClouds
{
    private const string EmulatorTenant31 = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string EmulatorTenant32 = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";
    private const string ChinaTenant = "a55a4d5b-9241-49b1-b4ff-befa8db00269";
    private const string BotServiceTenant = "69e9b82d-4842-4902-8d1e-abc5b98a55e8";

    private static readonly EntraAuthority EntraPublic = new("https://login.microsoftonline.com", "https://sts.windows.net");
    private static readonly EntraAuthority EntraGovernment = new("https://login.microsoftonline.us", "https://sts.windows.net");
    private static readonly EntraAuthority EntraChina = new("https://login.partner.microsoftonline.cn", "https://sts.chinacloudapi.cn");

    public static BotCloud Public { get; } = new()
    {
        ChannelService = "",
        ConnectorIssuer = "https://api.botframework.com",
        ConnectorMetadata = new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        EntraMetadata = new Uri($"{EntraPublic.Login}/common/v2.0/.well-known/openid-configuration"),
        EmulatorIssuers = [.. EntraIssuer.Of(EntraPublic, EmulatorTenant31), .. EntraIssuer.Of(EntraPublic, EmulatorTenant32)],
        BotServiceIssuers = [.. EntraIssuer.Of(EntraPublic, EmulatorTenant31), .. EntraIssuer.Of(EntraPublic, EmulatorTenant32), .. EntraIssuer.Of(EntraPublic, BotServiceTenant)],
        Entra = EntraPublic,
        MultiTenantLogin = "botframework.com",
        ConnectorResource = "https://api.botframework.com",
        // The domain trafficmanager.net is everybody's who rents a name there. Teams of the government cloud GCC runs in the public one.
        ServiceHosts = [HostPattern.Domain("botframework.com"), HostPattern.Exactly("smba.trafficmanager.net"), HostPattern.Domain("teams.microsoft.com")],
        CallerId = "urn:botframework:azure",
    };

    public static BotCloud UsGovernment { get; } = new()
    {
        ChannelService = "https://botframework.azure.us",
        ConnectorIssuer = "https://api.botframework.us",
        ConnectorMetadata = new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        EntraMetadata = new Uri($"{EntraGovernment.Login}/{GovernmentTenant}/v2.0/.well-known/openid-configuration"),
        EmulatorIssuers =
        [
            .. EntraIssuer.Of(EntraGovernment, GovernmentTenant),
            // For this tenant the SDK names the login authority in tokens of version 1.0 too.
            .. EntraIssuer.Of(EntraGovernment with { TokenService = EntraGovernment.Login }, EmulatorTenant32),
        ],
        BotServiceIssuers = EntraIssuer.Of(EntraGovernment, GovernmentTenant),
        Entra = EntraGovernment,
        MultiTenantLogin = "MicrosoftServices.onmicrosoft.us",
        ConnectorResource = "https://api.botframework.us",
        ServiceHosts = [HostPattern.Domain("botframework.azure.us"), HostPattern.Domain("teams.microsoft.us")],
        CallerId = "urn:botframework:azureusgov",
    };

    /// <summary>The SDK knows no <c>ChannelService</c> for it; the name follows that of the other.</summary>
    public static BotCloud China { get; } = new()
    {
        ChannelService = "https://botframework.azure.cn",
        ConnectorIssuer = "https://api.botframework.azure.cn",
        ConnectorMetadata = new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        EntraMetadata = new Uri($"{EntraChina.Login}/{ChinaTenant}/v2.0/.well-known/openid-configuration"),
        EmulatorIssuers = EntraIssuer.Of(EntraChina, ChinaTenant),
        BotServiceIssuers = EntraIssuer.Of(EntraChina, ChinaTenant),
        Entra = EntraChina,
        MultiTenantLogin = "microsoftservices.partner.onmschina.cn",
        ConnectorResource = "https://api.botframework.azure.cn",
        ServiceHosts = [HostPattern.Domain("botframework.azure.cn"), HostPattern.Domain("teams.microsoftonline.cn")],
    };

    public static IReadOnlyList<BotCloud> All { get; } = [Public, UsGovernment, China];

    /// <summary>Null when no cloud has that name.</summary>
    public static BotCloud? Find(string channelService) =>
        All.FirstOrDefault(cloud => cloud.ChannelService.Equals(channelService.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
}
