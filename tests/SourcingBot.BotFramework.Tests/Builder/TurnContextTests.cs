using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new(sendTraceActivity: true);

    [Fact]
    public async Task Anything_but_a_trace_is_a_response()
    {
        var turn = Turn();
        turn.Responded.ShouldBeFalse();
        await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("thought"), TestContext.Current.CancellationToken);
        turn.Responded.ShouldBeFalse();
        await turn.SendActivityAsync("hello", cancellationToken: TestContext.Current.CancellationToken);
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_sender_and_gets_the_channels_id()
    {
        var reply = MessageFactory.Text("hello");
        var response = await Turn().SendActivityAsync(reply, TestContext.Current.CancellationToken);
        reply.Id.ShouldBe(response.Id);
        reply.ReplyToId.ShouldBe("a1");
        reply.Recipient!.Id.ShouldBe("user");
        reply.From!.Id.ShouldBe("bot");
    }

    [Fact]
    public async Task A_sent_text_carries_speech_and_hint()
    {
        ITurnContext turn = Turn();
        await turn.SendActivityAsync("hello", "<speak/>", InputHints.ExpectingInput, TestContext.Current.CancellationToken);
        var sent = _adapter.ActiveQueue.Single();
        (sent.Text, sent.Speak, sent.InputHint).ShouldBe(("hello", "<speak/>", InputHints.ExpectingInput));
    }

    [Fact]
    public async Task Send_handlers_run_in_order_and_may_change_or_keep_back()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.Text += " one");
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.Text += " two");
            return activities[0].Text!.StartsWith("secret", StringComparison.Ordinal) ? Task.FromResult<ResourceResponse[]>([]) : next();
        });
        await turn.SendActivityAsync("secret", cancellationToken: TestContext.Current.CancellationToken);
        turn.Responded.ShouldBeFalse();
        await turn.SendActivityAsync("hello", cancellationToken: TestContext.Current.CancellationToken);
        _adapter.ActiveQueue.Select(activity => activity.Text).ShouldBe(["hello one two"]);
    }

    [Fact]
    public async Task Update_and_delete_handlers_see_what_happens()
    {
        var turn = Turn();
        var seen = new List<string?>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add("update " + activity.Id);
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add("delete " + reference.ActivityId);
            return next();
        });
        var sent = await turn.SendActivityAsync("hello", cancellationToken: TestContext.Current.CancellationToken);
        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "better" }, TestContext.Current.CancellationToken);
        _adapter.ActiveQueue.Single().Text.ShouldBe("better");
        await turn.DeleteActivityAsync(sent.Id!, TestContext.Current.CancellationToken);
        _adapter.ActiveQueue.ShouldBeEmpty();
        seen.ShouldBe(["update " + sent.Id, "delete " + sent.Id]);
    }

    [Fact]
    public async Task Expected_replies_are_kept_for_the_answer_and_send_handlers_still_run()
    {
        var turn = Turn();
        turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            return next();
        });
        await turn.SendActivityAsync("hello", cancellationToken: TestContext.Current.CancellationToken);
        turn.BufferedReplyActivities.Single().Text.ShouldBe("hello!");
        turn.Responded.ShouldBeTrue();
        _adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_can_be_sent_in_a_turn_that_is_over()
    {
        var turn = Turn();
        turn.Dispose();
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("hello"));
    }

    [Fact]
    public async Task Nothing_is_not_a_thing_to_send()
    {
        await Should.ThrowAsync<ArgumentException>(() => Turn().SendActivityAsync(" "));
        await Should.ThrowAsync<ArgumentException>(() => Turn().SendActivitiesAsync([]));
        await Should.ThrowAsync<ArgumentException>(() => Turn().DeleteActivityAsync(string.Empty));
    }

    [Fact]
    public void Turn_state_keeps_values_by_name_and_by_type()
    {
        using var state = new TurnContextStateCollection();
        state.Add("name", "value");
        state.Set(new Uri("http://localhost"));
        state.Get<string>("NAME").ShouldBe("value");
        state.Get<Uri>()!.Host.ShouldBe("localhost");
        state.Get<Version>().ShouldBeNull();
        Should.Throw<ArgumentException>(() => state.Add("name", "other"));
    }

    [Fact]
    public void A_turn_that_ends_disposes_of_what_was_kept_in_it()
    {
        var kept = new MemoryStream();
        var turn = Turn();
        turn.TurnState.Add(kept);
        turn.Dispose();
        kept.CanRead.ShouldBeFalse();
    }

    private TurnContext Turn() => new(_adapter, new Activity(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "test",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
    });
}
