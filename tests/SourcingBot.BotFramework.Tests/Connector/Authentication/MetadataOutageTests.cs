using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class MetadataOutageTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Requirement("S9", "known keys stop to work when the issuer cannot be reached, or go on for more than a day")]
    public async Task Known_keys_go_on_for_a_day_and_no_longer()
    {
        await TakesAsync();
        _bot.Issuer.IsDown = true;
        foreach (var hours in (double[])[6, 7, 10.5])
        {
            _bot.Host.Clock.Advance(TimeSpan.FromHours(hours));
            await TakesAsync();
        }

        _bot.Host.Clock.Advance(TimeSpan.FromMinutes(30));
        (await DeliverAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, string.Empty));
        (await DeliverAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, string.Empty));

        _bot.Issuer.IsDown = false;
        _bot.Host.Clock.Advance(TimeSpan.FromSeconds(10));
        await TakesAsync();
    }

    [Fact]
    [Requirement("S9", "a bot that has never read keys lets somebody in, or asks at every call")]
    public async Task Without_any_key_nobody_is_let_in()
    {
        _bot.Issuer.IsDown = true;
        for (var i = 0; i < 100; i++)
        {
            (await DeliverAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, string.Empty));
        }

        _bot.Issuer.Requests.Count.ShouldBe(1);
    }

    [Fact]
    [Requirement("S9", "keys are not read again within a day")]
    public async Task Keys_are_read_again_twice_a_day()
    {
        for (var halfDay = 1; halfDay <= 4; halfDay++)
        {
            await TakesAsync();
            await TakesAsync();
            _bot.Issuer.KeyRequests.ShouldBe(halfDay);
            _bot.Host.Clock.Advance(TimeSpan.FromHours(12));
        }
    }

    [Fact]
    [Requirement("S9", "a key set that cannot be read replaces the one that could")]
    public async Task An_empty_key_set_does_not_replace_the_last_good_one()
    {
        await TakesAsync();
        _bot.Issuer.ConnectorKeys.Clear();
        _bot.Host.Clock.Advance(TimeSpan.FromHours(13));

        await TakesAsync();
        _bot.Issuer.KeyRequests.ShouldBe(2);
    }

    private Task TakesAsync() => _bot.TakesAsync(TestToken.Connector(_bot.Now));

    private Task<(HttpStatusCode Status, string Body)> DeliverAsync() => _bot.DeliverAsync(TestToken.Connector(_bot.Now));
}
