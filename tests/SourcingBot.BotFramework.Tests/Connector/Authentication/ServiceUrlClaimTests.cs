using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class ServiceUrlClaimTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync(settings: ("Messaging:ServiceHosts:0", "*.example.com"));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [Requirement("S5", "an activity's replies go elsewhere than its token says")]
    [InlineData("https://webchat.botframework.com/amer/")]
    [InlineData("https://connector.example.com/amer/")]
    [InlineData("https://smba.trafficmanager.net:8443/amer/")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/amer")]
    [InlineData("https://smba.trafficmanager.net/amer/?x=1")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    public async Task Another_service_address_than_the_tokens_is_refused(string serviceUrl) =>
        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(_bot.Now, serviceUrl: TestBot.ServiceUrl), serviceUrl);

    [Theory]
    [Requirement("S5", "a service address that differs in case from the token's is refused")]
    [InlineData("https://SMBA.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/AMER/")]
    [InlineData("HTTPS://smba.trafficmanager.net/amer/")]
    public async Task Case_makes_no_difference(string serviceUrl) =>
        await _bot.TakesAsync(TestToken.Connector(_bot.Now, serviceUrl: TestBot.ServiceUrl), serviceUrl);

    [Fact]
    [Requirement("S5", "a token lets an activity name no service address")]
    public async Task An_activity_without_a_service_address_is_refused() =>
        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(_bot.Now), change: message => message.Remove("serviceUrl"));

    [Fact]
    [Requirement("S10", "a service address that the token names is used though its host is on no list")]
    public async Task A_token_does_not_open_other_hosts() =>
        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(_bot.Now, "https://evil.example/"), "https://evil.example/");
}
