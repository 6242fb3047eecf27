using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SourcingBot.Host.Tests.Crashes;

namespace SourcingBot.Host.Tests.Api;

public sealed class MessagingEndpointTests
{
    private static readonly string[] Development = ["--environment", "Development"];

    [Fact]
    [Requirement("S7", "a host in Production without an app id has a messaging endpoint")]
    public async Task Without_an_app_id_Production_has_no_messaging_endpoint()
    {
        await using var host = await RunningHost.StartAsync();

        using var response = await SendAsync(host, "http://127.0.0.1:56150");

        await response.ProblemOfAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("S7", "somebody without credentials is let in where an app id is set")]
    public async Task With_an_app_id_Production_has_one_and_lets_nobody_in_without_a_token()
    {
        await using var host = await RunningHost.StartAsync(["--MicrosoftAppId=00000000-0000-0000-0000-000000000001"]);

        using var response = await SendAsync(host, "https://smba.trafficmanager.net/teams/");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [Requirement("S12", "the server fetches what a user attached")]
    [InlineData("http://127.0.0.1:{0}/picture.png", "image/png")]
    [InlineData("http://localhost:{0}/v.txt", "text/plain")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "text/html")]
    [InlineData("http://10.0.0.1/", "application/octet-stream")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=", "text/html")]
    [InlineData("http://127.0.0.1:{0}/card.json", "application/vnd.microsoft.teams.file.download.info")]
    public async Task What_a_user_attached_is_never_fetched(string contentUrl, string contentType)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = string.Format(CultureInfo.InvariantCulture, contentUrl, ((IPEndPoint)listener.LocalEndpoint).Port);
        await using var host = await RunningHost.StartAsync(Development);
        await using var emulator = await Connector.StartAsync("emulator");
        var attachment = $$"""{"contentType":"{{contentType}}","contentUrl":"{{url}}","thumbnailUrl":"{{url}}","name":"a","content":{"downloadUrl":"{{url}}"} }""";
        using var message = new StringContent(
            $$"""
            {"type":"message","id":"look","channelId":"emulator","serviceUrl":"{{emulator.ServiceUrl}}","conversation":{"id":"d156b500|livechat"},"text":"look at this",
             "attachments":[{{attachment}}],"from":{"id":"user-1","iconUrl":"{{url}}"},"recipient":{"id":"bot-1"},"channelData":{"url":"{{url}}"} }
            """,
            Encoding.UTF8,
            "application/json");

        using var response = await host.Client.PostAsync("/api/messages", message, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await emulator.WaitForRepliesAsync(1)).ShouldNotBeEmpty();
        listener.Pending().ShouldBeFalse();
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
