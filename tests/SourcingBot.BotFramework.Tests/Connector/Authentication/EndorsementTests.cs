using System.Net;
using System.Text.Json.Nodes;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class EndorsementTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [Requirement("S4", "a key speaks for a channel that it is not endorsed for, or an activity without channel gets past it")]
    [InlineData("msteams", HttpStatusCode.OK)]
    [InlineData("webchat", HttpStatusCode.OK)]
    [InlineData("slack", HttpStatusCode.Forbidden)]
    [InlineData("MSTeams", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.BadRequest)]
    public async Task A_key_speaks_for_the_channels_it_is_endorsed_for(string? channel, HttpStatusCode status) =>
        (await _bot.DeliverAsync(TestToken.Connector(_bot.Now), change: message => message["channelId"] = channel)).Status.ShouldBe(status);

    [Fact]
    [Requirement("S4", "an activity without channel gets past a token that is good otherwise")]
    public async Task An_activity_of_no_channel_is_a_bad_request() =>
        (await _bot.DeliverAsync(TestToken.Connector(_bot.Now), change: message => message.Remove("channelId"))).ShouldBe((HttpStatusCode.BadRequest, string.Empty));

    [Fact]
    [Requirement("S4", "a key without endorsements speaks for every channel")]
    public async Task A_key_without_endorsements_speaks_for_none()
    {
        var silent = TestKey.Stranger with { Id = "silent" };
        _bot.Issuer.ConnectorKeys.Add(silent);

        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(_bot.Now, key: silent));
    }

    [Fact]
    [Requirement("S4", "the endorsements of a key count that did not sign")]
    public async Task The_endorsements_are_those_of_the_key_that_signed()
    {
        var other = TestKey.Stranger with { Id = "other", Endorsements = ["slack"] };
        _bot.Issuer.ConnectorKeys.Add(other);
        static void OnSlack(JsonObject message) => message["channelId"] = "slack";

        await _bot.TakesAsync(TestToken.Connector(_bot.Now, key: other), change: OnSlack);
        await _bot.RefusesAsync(HttpStatusCode.Forbidden, TestToken.Connector(_bot.Now, key: other));
        // Signed by the one, in the name of the other.
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now, key: other).WithHeader("kid", TestKey.Connector.Id));
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).WithHeader("kid", other.Id), change: OnSlack);
    }
}
