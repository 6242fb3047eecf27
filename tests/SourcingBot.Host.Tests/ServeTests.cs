using System.Net;
using System.Net.Sockets;
using SourcingBot.Host.Tests.Verbs;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Theory(Timeout = 60_000)]
    [InlineData("Development", "", @"http://127\.0\.0\.1:\d+/api/messages")]
    [InlineData("Production", "00000000-0000-0000-0000-000000000001", @"http://127\.0\.0\.1:\d+/api/messages")]
    [InlineData("Production", "", "off: MicrosoftAppId is empty, and without it only Development has one")]
    [InlineData("Production", "00000000-0000-0000-0000-000000000001", "off: Messaging:Enabled is false", "--Messaging:Enabled=false")]
    [InlineData("Development", "", "off: Messaging:Enabled is false", "--Messaging:Enabled=false")]
    public async Task The_start_says_where_everything_is_and_nothing_else(string environment, string appId, string messagingEndpoint, params string[] settings)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var written = new StartWatcher(_output, stop);

        (await ServeVerb.ServeAsync([.. Settings("http://127.0.0.1:0"), "--environment", environment, "--MicrosoftAppId", appId, .. settings], written, _error, stop.Token)).ShouldBe(0);

        var lines = _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("SourcingBot is running; Ctrl+C stops it.");
        lines[1].ShouldMatch(@"^  Chat page           http://127\.0\.0\.1:\d+/$");
        lines[2].ShouldMatch(@"^  Sales pages         http://127\.0\.0\.1:\d+/sales/sign-in\?token=[\w-]{43} \(works once, for 15 minutes\)$");
        lines[3].ShouldMatch($"^  Messaging endpoint  {messagingEndpoint}$");
        lines[4].ShouldBe($"  Database            {_data.File("test.db")}");
        lines.Length.ShouldBe(5);
        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_the_cure_and_without_a_stack_trace()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        (await ServeAsync($"http://127.0.0.1:{port}")).ShouldBe(1);

        _error.ToString().ShouldBe(
            $"Port {port} (http://127.0.0.1:{port}) is already in use. Stop the program that listens there, or choose another address: --urls http://localhost:5000{Environment.NewLine}");
        _output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_named_with_the_cure()
    {
        var file = _data.File("a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        (await ServeAsync("http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={file}/below-a-file.db")).ShouldBe(1);

        _error.ToString().ShouldStartWith($"The database {file}/below-a-file.db cannot be opened");
        _error.ToString().ShouldContain("Storage:ConnectionString");
        _error.ToString().ShouldNotContain("   at ");
    }

    [Fact]
    [Requirement("S7", "a host in Production starts with a messaging endpoint that nobody could prove to be entitled to, or the message does not name the setting")]
    public async Task An_endpoint_without_an_app_id_stops_the_program_before_it_opens_anything()
    {
        var run = await VerbProcess.RunAsync("", "serve", "--urls", "http://127.0.0.1:0", "--environment", "Production", "--Messaging:Enabled", "true", "--MicrosoftAppId", "");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldStartWith("Messaging:Enabled is true, but MicrosoftAppId is empty");
        run.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        run.Output.ShouldBeEmpty();
        run.LeftBehind.ShouldBeEmpty();
    }

    [Fact]
    public async Task Credentials_that_cannot_work_stop_the_start_together()
    {
        (await ServeAsync("http://127.0.0.1:0", "--MicrosoftAppId=00000000-0000-0000-0000-000000000001", "--MicrosoftAppType=SingleTenant", "--ChannelService=https://example.com")).ShouldBe(1);

        _error.ToString().ShouldContain("ChannelService is 'https://example.com', which is no cloud.");
        _error.ToString().ShouldContain("MicrosoftAppTenantId is empty.");
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_named()
    {
        (await ServeAsync("localhost:3978x")).ShouldBe(1);

        _error.ToString().ShouldContain("localhost:3978x");
        _error.ToString().ShouldContain("--urls http://localhost:5000");
    }

    [Fact]
    public async Task Wrong_settings_and_wrong_sites_stop_the_start_together()
    {
        (await ServeAsync("http://127.0.0.1:0", "--Brand:Colours:Text=#eee", "--Embedding:AllowedSites:0=example.com/; script-src *")).ShouldBe(1);

        var lines = _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("Brand:Colours:Text: '#eeeeee' on the background '#ffffff' has a contrast of 1.16:1");
        lines[1].ShouldStartWith("Embedding:AllowedSites:0: 'example.com/; script-src *' is not the address of a site.");
    }

    public void Dispose()
    {
        _data.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private Task<int> ServeAsync(string address, params string[] settings) =>
        ServeVerb.ServeAsync([.. Settings(address), .. settings], _output, _error, TestContext.Current.CancellationToken);

    private string[] Settings(string address) => ["--urls", address, $"--Storage:ConnectionString=Data Source={_data.File("test.db")}"];
}
