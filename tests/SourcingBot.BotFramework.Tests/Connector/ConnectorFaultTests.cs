using System.Net;
using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>Channels that fail in every way they have.</summary>
public sealed class ConnectorFaultTests : IAsyncLifetime
{
    private FakeConnector _channel = null!;
    private BotHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(bot: EchoAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [Requirement("R35", "a channel that cannot take a reply now gets it only once, or gets the next one first")]
    public async Task What_a_channel_cannot_take_now_is_tried_again_before_the_next_reply(HttpStatusCode status)
    {
        _channel.Answer(status, status);
        await SayAsync("one, two, three");
        _channel.Texts.ShouldBe(["one", "one", "one", "two", "three"]);
        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotImplemented)]
    [Requirement("R35", "what the channel does not want is sent again, or holds up the next reply")]
    public async Task What_a_channel_does_not_want_is_given_up_and_the_next_reply_goes(HttpStatusCode status)
    {
        _channel.Answer(status);
        await SayAsync("one, two, three");
        _channel.Texts.ShouldBe(["one", "two", "three"]);
        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_that_the_channel_does_not_know_any_more_is_not_an_obstacle()
    {
        _channel.Answer(404, """{"error":{"code":"ConversationNotFound","message":"Conversation not found."}}""");
        await SayAsync("one, two");
        _channel.Texts.ShouldBe(["one", "two"]);
    }

    [Fact]
    [Requirement("R35", "Retry-After is not kept, or not counted from the answer")]
    public async Task A_channel_that_asks_for_time_gets_it()
    {
        _channel.Answer(429, "", ("Retry-After", "3"));
        await _host.PostAsync(Message("hello"));
        await _channel.GotAsync(1);
        var asked = _host.Clock.GetUtcNow();
        await _host.DeliverAllAsync();
        _channel.Texts.ShouldBe(["hello", "hello"]);
        (_host.Clock.GetUtcNow() - asked).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_long_time_is_left_alone_also_by_the_next_turn()
    {
        _channel.Answer(429, "", ("Retry-After", "600"));
        await SayAsync("one");
        await SayAsync("two");
        _channel.Posts.Count.ShouldBe(1);

        _host.Clock.Advance(TimeSpan.FromSeconds(599));
        await _host.DeliverAllAsync();
        _channel.Posts.Count.ShouldBe(1);

        _host.Clock.Advance(TimeSpan.FromSeconds(151));
        await _host.DeliverAllAsync();
        _channel.Texts.ShouldBe(["one", "one", "two"]);
    }

    [Fact]
    [Requirement("R35", "no answer in time is taken for a delivery, or for a refusal")]
    public async Task A_channel_that_does_not_answer_is_tried_five_times()
    {
        var silence = new TaskCompletionSource();
        _channel.Holding = silence.Task;
        await SayAsync("hello");
        _channel.Posts.Count.ShouldBe(5);

        _channel.Holding = Task.CompletedTask;
        await SayAsync("are you there");
        _channel.Texts.Skip(5).ShouldBe(["hello", "are you there"]);
        silence.SetResult();
    }

    [Fact]
    [Requirement("R35", "a reply is sent more than five times in a row")]
    public async Task After_five_tries_a_reply_waits_for_the_next_turn()
    {
        _channel.Answer([.. Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 5)]);
        await SayAsync("one");
        _channel.Posts.Count.ShouldBe(5);
        (await _host.Store.ReadOutboxAsync(Token)).Count.ShouldBe(1);

        await SayAsync("two");
        _channel.Texts.Skip(5).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task Without_a_next_turn_it_is_tried_again_by_itself_less_and_less_often()
    {
        _channel.Answer([.. Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 8)]);
        await SayAsync("hello");
        // Each wait may be a quarter longer.
        foreach (var (minutes, posts) in ((double Minutes, int Posts)[])[(0.9, 5), (0.4, 6), (1.9, 6), (0.7, 7), (3.9, 7), (1.2, 8), (7.9, 8), (2.2, 9), (60, 9)])
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await _host.Outbox.WhenIdleAsync(Token);
            _channel.Posts.Count.ShouldBe(posts, $"after {minutes} more minutes");
        }

        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_day_a_reply_that_never_arrived_is_given_up()
    {
        _channel.Answer([.. Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 1000)]);
        await SayAsync("one");
        for (var quarter = 0; quarter < 97; quarter++)
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(15));
            await _host.Outbox.WhenIdleAsync(Token);
        }

        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
        _channel.Answers.Clear();
        await SayAsync("two");
        _channel.Texts.Last().ShouldBe("two");
        _channel.Texts.Count(text => text == "one").ShouldBeInRange(40, 110);
    }

    [Fact]
    public async Task What_was_not_delivered_goes_out_at_the_next_start()
    {
        _channel.Answer([.. Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 5)]);
        await SayAsync("hello");
        await using var next = await BotHost.StartAsync(_host.Store);
        await next.DeliverAllAsync();
        _channel.Texts.Last().ShouldBe("hello");
        _channel.Posts.Count.ShouldBe(6);
        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_address_does_not_hold_up_what_is_said_from_a_living_one()
    {
        var dead = await FakeConnector.StartAsync();
        var address = dead.Url;
        await dead.DisposeAsync();
        await _host.PostAsync(Message("one", address));
        await _host.PostAsync(Message("two"));

        // No clock is moved: the first one is on its way to a machine that is off, and nobody waits for that.
        await _channel.GotAsync(2);
        _channel.Texts.ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task A_silent_channel_does_not_hold_up_other_conversations()
    {
        await using var silent = await FakeConnector.StartAsync();
        silent.Holding = new TaskCompletionSource().Task;
        await _host.PostAsync(Message("one", silent.Url));
        await silent.GotAsync(1);
        await _host.PostAsync(Message("two", conversation: "elsewhere"));

        await _channel.GotAsync(1);
        _channel.Texts.ShouldBe(["two"]);
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""")]
    [InlineData("""{"error":{"code":"ConversationBlockedByUser","message":"User blocked the conversation with the bot."}}""")]
    [InlineData("""{"error":{"code":"BotDisabledByAdmin","message":"The tenant admin disabled this bot"}}""")]
    [InlineData("""{"error":{"code":"Forbidden","message":"…","innerHttpError":{"subCode":"MessageWritesBlocked"}}}""")]
    [InlineData("""{"code":"Forbidden","subCode":"MessageWritesBlocked"}""")]
    [Requirement("R35", "the bot goes on sending where the channel said that it may not, also after a restart")]
    public async Task A_conversation_that_the_channel_closed_stays_closed_until_somebody_speaks_there(string body)
    {
        _channel.Answer(403, body);
        await SayAsync("one, two");
        _channel.Texts.ShouldBe(["one"]);

        await using var next = await BotHost.StartAsync(_host.Store, bot: EchoAsync);
        await TellAsync(next, "event", text: "three");
        _channel.Texts.ShouldBe(["one"]);
        (await _host.Store.ReadOutboxAsync(Token)).ShouldBeEmpty();

        await TellAsync(next, "installationUpdate", text: "four", action: "add");
        await TellAsync(next, "event", text: "five");
        _channel.Texts.ShouldBe(["one", "four", "five"]);
    }

    [Fact]
    public async Task A_closed_conversation_is_opened_by_a_message_and_others_never_were_closed()
    {
        _channel.Answer(403, """{"error":{"code":"ConversationBlockedByUser"}}""");
        await SayAsync("one");
        await _host.PostAsync(Message("elsewhere", conversation: "elsewhere"));
        await SayAsync("two");
        _channel.Texts.ShouldBe(["one", "elsewhere", "two"], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_403_is_about_the_one_message()
    {
        _channel.Answer(403, """{"error":{"code":"NotEnoughPermissions"}}""");
        await SayAsync("one, two");
        _channel.Texts.ShouldBe(["one", "two"]);
    }

    private static async Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var text in ((turn.Activity.Text ?? turn.Activity.Name) ?? "").Split(", "))
        {
            await turn.SendActivityAsync(text, cancellationToken: cancellationToken);
        }
    }

    private string Message(string text, string? serviceUrl = null, string? conversation = null) => EmulatorActivity.Message(text, serviceUrl ?? _channel.Url, message =>
    {
        if (conversation is not null)
        {
            message["conversation"]!["id"] = conversation;
        }
    });

    private async Task TellAsync(BotHost host, string type, string text, string? action = null)
    {
        (await host.PostAsync(EmulatorActivity.Message(text, _channel.Url, message =>
        {
            message["type"] = type;
            message["action"] = action;
        }))).Status.ShouldBe(HttpStatusCode.OK);
        await host.DeliverAllAsync();
    }

    private async Task SayAsync(string text)
    {
        (await _host.PostAsync(Message(text))).Status.ShouldBe(HttpStatusCode.OK);
        await _host.DeliverAllAsync();
    }
}
