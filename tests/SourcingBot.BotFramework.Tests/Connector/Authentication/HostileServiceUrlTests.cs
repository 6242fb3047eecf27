using System.Net;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class HostileServiceUrlTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public static TheoryData<string> Hostile { get; } =
    [
        "https://smba.trafficmanager.net@evil.test/",
        "https://smba.trafficmanager.net:443@evil.test/",
        "https://user:password@smba.trafficmanager.net/",
        "http://localhost@evil.test/",
        "http://localhost:3978@evil.test/",
        "https://smba.trafficmanager.net.evil.test/",
        "https://evil.trafficmanager.net/",
        "https://trafficmanager.net/",
        "https://evilbotframework.com/",
        "https://botframework.com.evil.test/",
        "https://evil.test/botframework.com/",
        "https://evil.test/?smba.trafficmanager.net",
        "https://evil.test/#.botframework.com",
        "https://smba.trafficmanager.net./",
        "https://evil.test./",
        "http://localhost./",
        "http://localhost.evil.test/",
        "http://127.0.0.1.evil.test/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://169.254.169.254/latest/meta-data/",
        "https://169.254.169.254/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://0.0.0.0/",
        "https://ѕmba.trafficmanager.net/",
        "https://smba。trafficmanager。net/",
        "http://lоcalhost/",
        "http://①27.0.0.1/",
        "http://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "file:///etc/passwd",
        "ftp://smba.trafficmanager.net/",
        "gopher://smba.trafficmanager.net/",
        "https:smba.trafficmanager.net",
        "https:\\\\smba.trafficmanager.net\\",
        "https://evil.test\\@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\\.evil.test/",
        "https://smba.trafficmanager.net/\r\nX-Injected: yes",
        "https://smba.trafficmanager.net\t/",
        " https://smba.trafficmanager.net/",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        "https://",
        "",
    ];

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync("Development");

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [Requirement("S10", "an activity with a hostile service address is taken, or its answer leaves for that address")]
    [MemberData(nameof(Hostile))]
    public async Task Nobody_is_sent_to_a_hostile_address(string serviceUrl)
    {
        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Emulator(_bot.Now), serviceUrl, message => message.Remove("deliveryMode"));

        await _bot.Host.DeliverAllAsync();
        _bot.Reached.ShouldBeEmpty();
    }

    [Theory]
    [Requirement("S10", "what stands in the outbox is sent to a hostile address")]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_address_in_the_outbox_is_not_called(string serviceUrl)
    {
        var result = await _bot.Host.Connector.PostAsync(To(serviceUrl), TestContext.Current.CancellationToken);

        result.Outcome.ShouldBe(DeliveryOutcome.Refused);
        _bot.Reached.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_of_the_cloud_is_called()
    {
        await _bot.Host.Connector.PostAsync(To(TestBot.ServiceUrl), TestContext.Current.CancellationToken);

        _bot.Reached.ShouldBe(["smba.trafficmanager.net"]);
    }

    private static Activity To(string serviceUrl) =>
        new(ActivityTypes.Message) { Text = "secret", ChannelId = "msteams", ServiceUrl = serviceUrl, Conversation = new ConversationAccount { Id = "c" } };
}
