using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class CloudTests
{
    [Theory]
    [InlineData("", "https://smba.trafficmanager.net/teams/")]
    [InlineData("https://botframework.azure.us", "https://smba.infra.gov.teams.microsoft.us/teams/")]
    [InlineData("https://botframework.azure.us/", "https://smba.infra.dod.teams.microsoft.us/teams/")]
    [InlineData("https://botframework.azure.cn", "https://msteams.botframework.azure.cn/teams/")]
    public async Task A_bot_believes_the_tokens_of_its_own_cloud_and_of_no_other(string channelService, string serviceUrl)
    {
        await using var bot = await TestBot.StartAsync(settings: ("ChannelService", channelService));
        var own = BotClouds.Find(channelService)!;

        foreach (var cloud in BotClouds.All)
        {
            (await bot.DeliverAsync(TestToken.Connector(bot.Now, serviceUrl, cloud: cloud), serviceUrl)).Status.ShouldBe(cloud == own ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
        }

        bot.Issuer.Requests.First().ShouldBe(own.ConnectorMetadata);
    }

    [Fact]
    [Requirement("S10", "a service address of another cloud gets the bot's token")]
    public async Task A_bot_sends_to_its_own_cloud_alone()
    {
        await using var bot = await TestBot.StartAsync(settings: ("ChannelService", "https://botframework.azure.us"));

        await bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(bot.Now, TestBot.ServiceUrl, cloud: BotClouds.UsGovernment));
    }

    [Fact]
    public void No_address_of_any_cloud_is_without_encryption() =>
        BotClouds.All.SelectMany(cloud => new[] { cloud.ConnectorMetadata, cloud.EntraMetadata, cloud.TokenEndpoint("a-tenant") }).ShouldAllBe(address => address.Scheme == "https");

    [Theory]
    [InlineData("", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("https://botframework.azure.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("https://botframework.azure.cn", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public void A_multi_tenant_bot_gets_its_token_from_its_cloud(string channelService, string endpoint, string scope)
    {
        var cloud = BotClouds.Find(channelService)!;

        cloud.TokenEndpoint(cloud.MultiTenantLogin).ShouldBe(new Uri(endpoint));
        cloud.ConnectorScope.ShouldBe(scope);
    }
}
