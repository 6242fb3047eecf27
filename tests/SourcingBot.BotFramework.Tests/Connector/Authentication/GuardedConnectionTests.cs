using System.Net;
using Microsoft.Extensions.Hosting;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class GuardedConnectionTests : IAsyncLifetime
{
    private FakeConnector _listener = null!;

    public async ValueTask InitializeAsync() => _listener = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    [Theory]
    [Requirement("S11", "a name that passed the policy and then leads to this machine is connected to")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("8.8.8.8", "127.0.0.1")]
    public async Task A_name_that_turns_into_this_machine_is_not_connected_to(params string[] addresses)
    {
        var failure = await Should.ThrowAsync<HttpRequestException>(() => PostAsync("smba.trafficmanager.net", Environments.Development, addresses));

        failure.Message.ShouldContain("does not lead to an address the bot may send to");
        _listener.Posts.ShouldBeEmpty();
    }

    [Theory]
    [Requirement("S11", "this machine is connected to outside Development")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task This_machine_is_connected_to_in_Development_alone(string name)
    {
        await Should.ThrowAsync<HttpRequestException>(() => PostAsync(name, Environments.Production, "127.0.0.1"));
        _listener.Posts.ShouldBeEmpty();

        await PostAsync(name, Environments.Development, "127.0.0.1");
        _listener.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task This_machines_name_that_leads_elsewhere_is_not_connected_to() =>
        await Should.ThrowAsync<HttpRequestException>(() => PostAsync("localhost", Environments.Development, "8.8.8.8"));

    [Theory]
    [Requirement("S11", "a redirect is followed, past the policy")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData(null)]
    public async Task A_redirect_is_not_followed(string? location)
    {
        await using var other = await FakeConnector.StartAsync();
        await using var bot = await BotHost.StartAsync();
        _listener.Answers.Enqueue(response =>
        {
            response.StatusCode = 302;
            response.Headers.Location = location ?? other.Url;
        });

        await bot.PostAsync(EmulatorActivity.Message("hello", _listener.Url));
        await bot.DeliverAllAsync();

        _listener.Posts.Count.ShouldBe(1);
        other.Posts.ShouldBeEmpty();
        (await bot.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [Requirement("S11", "an address inside somebody's network counts as public")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.2")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Addresses_inside_a_network_are_not_public(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("52.112.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2603:1046::1")]
    public void Addresses_of_everybody_are(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeTrue();

    private async Task PostAsync(string name, string environment, params string[] addresses)
    {
        var connections = new GuardedConnections(ServiceUrlPolicyTests.Policy(BotClouds.Public, environment))
        {
            Resolve = (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse)),
        };
        using var client = new HttpClient(connections.CreateHandler());
        using var response = await client.PostAsync($"http://{name}:{new Uri(_listener.Url).Port}/", new StringContent("{}"), TestContext.Current.CancellationToken);
    }
}
