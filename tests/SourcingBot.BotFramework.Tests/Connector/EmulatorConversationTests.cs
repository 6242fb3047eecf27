using System.Diagnostics;
using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector;

public sealed class EmulatorConversationTests : IAsyncLifetime
{
    private const string Activities = "/v3/conversations/d156b500-0000-11f1-9e0e-3d5a7a7a0001%7Clivechat/activities";

    private FakeConnector _emulator = null!;
    private BotHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Who_joins_is_welcomed_by_a_reply_to_that_activity()
    {
        (await _host.PostAsync(EmulatorActivity.ConversationUpdate(_emulator.Url))).ShouldBe((HttpStatusCode.OK, string.Empty));
        await _host.DeliverAllAsync();
        var (path, body) = _emulator.Posts.Single();
        path.ShouldStartWith(Activities + "/");
        body.GetProperty("text").GetString().ShouldBe("welcome User");
    }

    [Fact]
    public async Task A_reply_is_posted_without_what_only_the_receiver_may_say()
    {
        await SayAsync("hello");
        var body = _emulator.Posts.Single().Body;
        body.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["type", "channelId", "from", "conversation", "recipient", "locale", "text", "inputHint", "replyToId"], ignoreOrder: true);
        body.GetProperty("recipient").GetProperty("id").GetString().ShouldBe("user-1");
        body.GetProperty("conversation").GetProperty("id").GetString().ShouldBe(EmulatorActivity.ConversationId);
    }

    [Fact]
    public async Task Replies_arrive_in_order_and_leave_the_outbox()
    {
        await SayAsync("count");
        _emulator.Texts.ShouldBe(["one", "two", "three"]);
        (await _host.Store.ReadOutboxAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_path_of_a_service_address_is_kept()
    {
        await _host.PostAsync(EmulatorActivity.Message("hello", _emulator.Url + "/amer/tenant/"));
        await _host.DeliverAllAsync();
        _emulator.Posts.Single().Path.ShouldStartWith("/amer/tenant" + Activities);
    }

    [Fact]
    public async Task Ids_cannot_climb_out_of_the_path()
    {
        await _host.PostAsync(EmulatorActivity.Message("hello", _emulator.Url, message =>
        {
            message["id"] = "..";
            message["conversation"]!["id"] = "../../admin?x=1#y;z";
        }));
        await _host.DeliverAllAsync();
        _emulator.Posts.Single().Path.ShouldBe("/v3/conversations/..%2F..%2Fadmin%3Fx%3D1%23y%3Bz/activities/%2E%2E");
    }

    [Fact]
    public async Task A_second_delivery_is_answered_and_does_nothing()
    {
        var message = EmulatorActivity.Message("hello", _emulator.Url);
        (await _host.PostAsync(message)).Status.ShouldBe(HttpStatusCode.OK);
        (await _host.PostAsync(message)).Status.ShouldBe(HttpStatusCode.OK);
        await _host.DeliverAllAsync();
        _emulator.Texts.ShouldBe(["echo hello"]);
    }

    [Fact]
    public async Task Without_an_id_a_repeat_is_known_by_its_time_and_content()
    {
        var message = EmulatorActivity.Message("hello", _emulator.Url, message => message.Remove("id"));
        await _host.PostAsync(message);
        await _host.PostAsync(message);
        await _host.PostAsync(EmulatorActivity.Message("other", _emulator.Url, message => message.Remove("id")));
        await _host.DeliverAllAsync();
        _emulator.Texts.ShouldBe(["echo hello", "echo other"]);
        // There is nothing that the channel would know as the one replied to.
        _emulator.Posts.ShouldAllBe(post => post.Path == Activities);
        _emulator.Posts.First().Body.TryGetProperty("replyToId", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_id_and_time_two_equal_messages_are_two()
    {
        var message = EmulatorActivity.Message("yes", _emulator.Url, message =>
        {
            message.Remove("id");
            message.Remove("timestamp");
        });
        await _host.PostAsync(message);
        await _host.PostAsync(message);
        await _host.DeliverAllAsync();
        _emulator.Texts.ShouldBe(["echo yes", "echo yes"]);
    }

    [Fact]
    public async Task Who_calls_is_never_taken_from_the_body()
    {
        await _host.PostAsync(EmulatorActivity.Message("who calls", _emulator.Url, message => message["callerId"] = "urn:botframework:azure"));
        await _host.DeliverAllAsync();
        _emulator.Texts.ShouldBe(["nobody"]);
    }

    [Fact]
    public async Task A_failed_turn_is_apologised_for_and_answered()
    {
        (await _host.PostAsync(EmulatorActivity.Message("fail", _emulator.Url))).Status.ShouldBe(HttpStatusCode.OK);
        await _host.DeliverAllAsync();
        _emulator.Texts.ShouldBe(["sorry"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Any_way_of_saying_that_it_arrived_is_good(HttpStatusCode status)
    {
        _emulator.Answer(status);
        await SayAsync("count");
        _emulator.Texts.ShouldBe(["one", "two", "three"]);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        _emulator.Answers.Enqueue(response =>
        {
            response.StatusCode = 307;
            response.Headers.Location = elsewhere.Url + "/x";
        });
        await SayAsync("hello");
        _emulator.Posts.Count.ShouldBe(1);
        elsewhere.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_accepted_before_the_start_is_answered_after_it()
    {
        var store = new MemoryTurnStore();
        var activity = ActivityJson.Read(EmulatorActivity.Message("hello", _emulator.Url));
        await store.AcceptAsync(new IncomingTurn(new ConversationKey("emulator", EmulatorActivity.ConversationId), activity.Id!, activity), TestContext.Current.CancellationToken);

        await using var next = await BotHost.StartAsync(store);
        await next.PassTimeUntilAsync(_emulator.GotAsync(post => post.TryGetProperty("text", out _)));

        _emulator.Texts.OfType<string>().ShouldBe(["echo hello"]);
        (await store.ReadAcceptedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_passes_six_checkpoints_that_can_be_watched_from_outside()
    {
        var conversation = "watched-" + Guid.NewGuid().ToString("n");
        var passed = new List<string>();
        using var listeners = DiagnosticListener.AllListeners.Subscribe(new Watcher<DiagnosticListener>(listener =>
        {
            if (listener.Name == TurnCheckpoints.ListenerName)
            {
                // Other tests pass the same points at the same time.
                listener.Subscribe(new Watcher<KeyValuePair<string, object?>>(reached =>
                {
                    if (reached.Value is ConversationKey key && key.ConversationId == conversation)
                    {
                        passed.Add(reached.Key);
                    }
                }));
            }
        }));

        await _host.PostAsync(EmulatorActivity.Message("hello", _emulator.Url, message => message["conversation"]!["id"] = conversation));
        await _host.DeliverAllAsync();

        passed.ShouldBe([TurnCheckpoints.BeforeCommit, TurnCheckpoints.AfterCommit, TurnCheckpoints.BeforeDelivery, TurnCheckpoints.AfterDelivery, TurnCheckpoints.BeforeMark, TurnCheckpoints.AfterMark]);
    }

    private async Task SayAsync(string text)
    {
        (await _host.PostAsync(EmulatorActivity.Message(text, _emulator.Url))).ShouldBe((HttpStatusCode.OK, string.Empty));
        await _host.DeliverAllAsync();
    }

    private sealed class Watcher<T>(Action<T> onNext) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => onNext(value);
    }
}
