using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class ServiceUrlPolicyTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/tenant/")]
    [InlineData("https://SMBA.TrafficManager.net/amer")]
    [InlineData("https://webchat.botframework.com")]
    [InlineData("https://europe.directline.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    public void Hosts_of_the_public_cloud_get_replies_and_the_token(string serviceUrl)
    {
        var policy = Policy(BotClouds.Public);

        policy.Allows(serviceUrl).ShouldBeTrue();
        policy.MayReceiveToken(serviceUrl).ShouldBeTrue();
    }

    [Fact]
    public void Hosts_are_those_of_the_cloud()
    {
        Policy(BotClouds.UsGovernment).Allows("https://smba.infra.gov.teams.microsoft.us/teams").ShouldBeTrue();
        Policy(BotClouds.UsGovernment).Allows("https://smba.trafficmanager.net/teams").ShouldBeFalse();
        Policy(BotClouds.China).Allows("https://frontend.botapi.msg.infra.teams.microsoftonline.cn/").ShouldBeTrue();
        Policy(BotClouds.Public).Allows("https://directline.botframework.azure.us/").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://connector.example.com/", true)]
    [InlineData("https://more.connector.example.com/", false)]
    [InlineData("https://example.org/", true)]
    [InlineData("https://any.example.org/", true)]
    [InlineData("https://anyexample.org/", false)]
    [InlineData("http://any.example.org/", false)]
    public void A_setting_adds_hosts_by_name_or_by_domain(string serviceUrl, bool allowed) =>
        Policy(BotClouds.Public, hosts: ["connector.example.com", "*.example.org"]).MayReceiveToken(serviceUrl).ShouldBe(allowed);

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://127.0.0.1:56150/_connector")]
    [InlineData("http://[::1]:56150/")]
    [InlineData("https://localhost/")]
    public void This_machine_gets_replies_in_Development_and_never_the_token(string serviceUrl)
    {
        Policy(BotClouds.Public, Environments.Development).Allows(serviceUrl).ShouldBeTrue();
        Policy(BotClouds.Public, Environments.Development).MayReceiveToken(serviceUrl).ShouldBeFalse();
        Policy(BotClouds.Public, Environments.Production).Allows(serviceUrl).ShouldBeFalse();
    }

    internal static ServiceUrlPolicy Policy(BotCloud cloud, string? environment = null, params string[] hosts) => new(
        cloud,
        Options.Create(new BotFrameworkOptions { Messaging = new MessagingOptions { ServiceHosts = [.. hosts] } }),
        Mock.Of<IHostEnvironment>(host => host.EnvironmentName == (environment ?? Environments.Production)));
}
