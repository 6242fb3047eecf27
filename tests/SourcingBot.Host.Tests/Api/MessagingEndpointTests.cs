using System.Net;
using System.Text;
using SourcingBot.Host.Tests.Crashes;

namespace SourcingBot.Host.Tests.Api;

public sealed class MessagingEndpointTests
{
    private static readonly string[] Development = ["--environment", "Development"];

    [Fact]
    public async Task Without_an_app_id_Production_has_no_messaging_endpoint()
    {
        await using var host = await RunningHost.StartAsync();

        using var response = await SendAsync(host, "http://127.0.0.1:56150");

        await response.ProblemOfAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_Emulator_can_talk_to_a_host_in_Development()
    {
        await using var host = await RunningHost.StartAsync(Development);
        await using var emulator = await Connector.StartAsync("emulator");

        (await emulator.JoinAsync(host.Address)).ShouldBeTrue();
        (await emulator.WaitForRepliesAsync(1)).Single().ShouldContain("1 of 4");
        (await emulator.SayAsync(host.Address, 1, "our budget is tight")).ShouldBeTrue();

        (await emulator.WaitForRepliesAsync(2))[1].ShouldContain("2 of 4");
    }

    [Theory]
    [InlineData("http://localhost:56150", HttpStatusCode.OK)]
    [InlineData("http://[::1]:56150", HttpStatusCode.OK)]
    [InlineData("http://192.0.2.1:56150", HttpStatusCode.Unauthorized)]
    [InlineData("https://smba.trafficmanager.net/teams/", HttpStatusCode.Unauthorized)]
    [InlineData("http://127.0.0.1.example.com/", HttpStatusCode.Unauthorized)]
    [InlineData("http://127.0.0.1@example.com/", HttpStatusCode.Unauthorized)]
    [InlineData("file:///etc/hosts", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Replies_go_to_this_machine_alone(string serviceUrl, HttpStatusCode status)
    {
        await using var host = await RunningHost.StartAsync(Development);

        using var response = await SendAsync(host, serviceUrl);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Who_is_not_let_in_learns_nothing_more_than_that()
    {
        await using var host = await RunningHost.StartAsync(Development);

        using var response = await SendAsync(host, "https://example.com");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    /// <summary>A conversation's first activity, as the Emulator sends it.</summary>
    private static Task<HttpResponseMessage> SendAsync(RunningHost host, string serviceUrl) => host.Client.PostAsync("/api/messages", new StringContent(
        $$"""
        {"type":"conversationUpdate","id":"join","channelId":"emulator","serviceUrl":"{{serviceUrl}}","conversation":{"id":"d156b500|livechat"},
         "membersAdded":[{"id":"bot-1","name":"Bot"}],"membersRemoved":[],"from":{"id":"user-1","name":"User","role":"user"},
         "recipient":{"id":"bot-1","name":"Bot","role":"bot"},"locale":"en-US","localTimestamp":"2026-11-22T12:00:00+00:00"}
        """,
        Encoding.UTF8,
        "application/json"), TestContext.Current.CancellationToken);
}
