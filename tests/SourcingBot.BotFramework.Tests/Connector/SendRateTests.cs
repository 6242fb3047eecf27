using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace SourcingBot.BotFramework.Tests.Connector;

[Requirement("R35", "more goes to one conversation of Teams than 7 in a second, 8 in two, 60 in thirty or 1800 in an hour, or more than 50 a second to a tenant")]
public sealed class SendRateTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SendRate _rate;

    public SendRateTests()
    {
        _rate = new SendRate(_clock);
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(30, 60)]
    [InlineData(3600, 1800)]
    public void No_stretch_of_time_holds_more_than_a_conversation_may_get(int seconds, int most)
    {
        var sent = Send(4000, _ => To("c1"));

        MostWithin(sent, TimeSpan.FromSeconds(seconds)).ShouldBe(most);
    }

    [Fact]
    public void A_tenant_gets_fifty_a_second_however_many_conversations_it_has()
    {
        var sent = Send(500, number => To($"c{number}"));

        MostWithin(sent, TimeSpan.FromSeconds(1)).ShouldBe(50);
        (sent[^1] - sent[0]).ShouldBe(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public void Tenants_do_not_wait_for_each_other()
    {
        Send(50, number => To($"c{number}"));

        _rate.Take(To("c1")).ShouldBeGreaterThan(TimeSpan.Zero);
        _rate.Take(To("c1", tenant: "other")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Other_channels_have_limits_of_their_own()
    {
        var activity = To("c1");
        activity.ChannelId = "slack";

        Enumerable.Range(0, 100).ShouldAllBe(_ => _rate.Take(activity) == TimeSpan.Zero);
    }

    [Fact]
    public async Task What_waits_is_sent_when_it_may_be()
    {
        Send(7, _ => To("c1"));
        var eighth = _rate.WaitAsync(To("c1"), TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        eighth.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        await eighth;
    }

    [Fact]
    public async Task Replies_to_Teams_keep_to_it_and_their_order()
    {
        await using var teams = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot: async (turn, cancellation) =>
        {
            for (var number = 1; number <= 20; number++)
            {
                await turn.SendActivityAsync($"{number}", cancellationToken: cancellation);
            }
        });
        await host.PostAsync(EmulatorActivity.Message("count", teams.Url, message => message["channelId"] = "msteams"));
        await teams.GotAsync(7);
        // No time has passed, so none will follow.
        await Task.Delay(100, TestContext.Current.CancellationToken);
        teams.Requests.Count.ShouldBe(7);

        await host.DeliverAllAsync();
        teams.Texts.ShouldBe(Enumerable.Range(1, 20).Select(number => $"{number}"));
    }

    private static Activity To(string conversation, string tenant = "t1") => new(ActivityTypes.Message)
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount(id: conversation, tenantId: tenant),
    };

    /// <summary>Sends as fast as it may be; answers when.</summary>
    private TimeSpan[] Send(int count, Func<int, Activity> activity)
    {
        var start = _clock.GetTimestamp();
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            while (_rate.Take(activity(number)) is var wait && wait > TimeSpan.Zero)
            {
                _clock.Advance(wait);
            }

            return _clock.GetElapsedTime(start);
        })];
    }

    private static int MostWithin(TimeSpan[] times, TimeSpan span) => times.Index().Max(time => times[..(time.Index + 1)].Count(other => other > time.Item - span));
}
