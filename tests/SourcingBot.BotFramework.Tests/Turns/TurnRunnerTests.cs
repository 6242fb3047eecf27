using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Turns;

public sealed class TurnRunnerTests
{
    [Fact]
    public async Task A_turn_commits_its_activity_its_replies_and_its_state_together()
    {
        var rig = new TurnRig(Echo);
        var answer = await rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(TurnStatus.Committed);
        answer.ActivityId.ShouldBe("a1");
        rig.Log().ShouldBe(["hello", "echo hello"]);
        var reply = rig.Memory.Log(TurnRig.Lounge)[1];
        reply.ReplyToId.ShouldBe("a1");
        reply.From!.Id.ShouldBe("bot");
        reply.Recipient!.Id.ShouldBe("ada");
        reply.Id.ShouldNotBeNullOrEmpty();
        rig.Told.ShouldBe(["committed"]);
    }

    [Fact]
    public async Task What_a_turn_keeps_beside_its_conversation_is_committed_once_and_only_if_the_turn_is()
    {
        var rig = new TurnRig((turn, _) =>
        {
            TurnEffects.Add(turn.Activity.Text!);
            return turn.Activity.Text == "broken" ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        });
        await rig.Runner.RunAsync(TurnRig.Says("kept", "a1"), TestContext.Current.CancellationToken);
        await rig.Runner.RunAsync(TurnRig.Says("kept", "a1"), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<InvalidOperationException>(() => rig.Runner.RunAsync(TurnRig.Says("broken"), TestContext.Current.CancellationToken));

        rig.Memory.Effects.ShouldBe(["kept"]);
        Should.Throw<InvalidOperationException>(() => TurnEffects.Add("outside"));
    }

    [Fact]
    public async Task A_second_delivery_of_an_activity_does_nothing_and_gets_the_first_ones_id()
    {
        var rig = new TurnRig(Echo);
        await rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);
        var again = await rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);

        again.Status.ShouldBe(TurnStatus.Duplicate);
        again.ActivityId.ShouldBe("a1");
        rig.Log().ShouldBe(["hello", "echo hello"]);
        rig.Told.ShouldBe(["committed"]);
    }

    [Fact]
    public async Task Turns_of_one_conversation_run_one_at_a_time_in_the_order_of_arrival()
    {
        var running = 0;
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            Interlocked.Increment(ref running).ShouldBe(1);
            await Task.Yield();
            await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellation);
            Interlocked.Decrement(ref running);
        });

        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => rig.Runner.RunAsync(TurnRig.Says($"{n}"))));

        rig.Log().ShouldBe(Enumerable.Range(0, 50).SelectMany(n => new[] { $"{n}", $"echo {n}" }));
    }

    [Fact]
    public async Task Different_conversations_do_not_wait_for_each_other()
    {
        var release = new TaskCompletionSource();
        var rig = new TurnRig((turn, _) => turn.Activity.Conversation!.Id == "slow" ? release.Task : Task.CompletedTask);
        var slow = rig.Runner.RunAsync(TurnRig.Says("hello", conversation: "slow"), TestContext.Current.CancellationToken);

        (await rig.Runner.RunAsync(TurnRig.Says("hello", conversation: "fast"), TestContext.Current.CancellationToken)).Status.ShouldBe(TurnStatus.Committed);

        slow.IsCompleted.ShouldBeFalse();
        release.SetResult();
        (await slow).Status.ShouldBe(TurnStatus.Committed);
    }

    [Fact]
    [Requirement("R34", "one of a thousand parallel increments gets lost, or counts twice")]
    public async Task A_thousand_parallel_increments_of_one_document_make_a_thousand()
    {
        TurnRig rig = null!;
        rig = new TurnRig(async (turn, cancellation) =>
        {
            var state = new UserState(rig.Storage);
            var count = state.CreateProperty<Counter>("count");
            var counter = await count.GetAsync(turn, () => new Counter(), cancellation);
            await Task.Yield();
            counter.Value++;
            await state.SaveChangesAsync(turn, cancellationToken: cancellation);
        });

        // One person in a thousand conversations: their turns run in parallel and share one document.
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(n => rig.Runner.RunAsync(TurnRig.Says("count", conversation: $"c{n}"))));

        var stored = await rig.Store.ReadStateAsync(["test/users/ada"], TestContext.Current.CancellationToken);
        stored["test/users/ada"].Json.ShouldBe("""{"count":{"value":1000}}""");
        stored["test/users/ada"].Version.ShouldBe(1000);
    }

    [Fact]
    [Requirement("R34", "a turn that read what another has changed meanwhile undoes that, or is lost")]
    public async Task A_turn_that_met_changed_state_runs_again_with_the_original_activity()
    {
        var runs = 0;
        TurnRig rig = null!;
        rig = new TurnRig(async (turn, cancellation) =>
        {
            var state = new ConversationState(rig.Storage);
            var count = state.CreateProperty<Counter>("count");
            (await count.GetAsync(turn, () => new Counter(), cancellation)).Value++;
            turn.Activity.Text += "!";
            await turn.SendActivityAsync(turn.Activity.Text!, cancellationToken: cancellation);
            await state.SaveChangesAsync(turn, cancellationToken: cancellation);
            if (++runs == 1)
            {
                // Somebody else writes between this turn's read and its commit.
                await rig.Memory.CommitAsync(new TurnCommit(TurnRig.Says("other", conversation: "elsewhere"), [new StateWrite("test/conversations/lounge", """{"count":{"value":41}}""", 0)], []), cancellation);
            }
        });

        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);

        runs.ShouldBe(2);
        rig.Log().ShouldBe(["hello", "hello!"]);
        (await rig.Store.ReadStateAsync(["test/conversations/lounge"], TestContext.Current.CancellationToken))["test/conversations/lounge"].Json.ShouldBe("""{"count":{"value":42}}""");
    }

    [Fact]
    public async Task A_turn_that_always_meets_changed_state_ends_with_an_error_and_no_trace()
    {
        TurnRig rig = null!;
        var version = 0;
        rig = new TurnRig(async (turn, cancellation) =>
        {
            await rig.Storage.ReadAsync(["shared"], cancellation);
            await rig.Storage.WriteAsync(new Dictionary<string, object> { ["shared"] = new Counter() }, cancellation);
            await rig.Memory.CommitAsync(new TurnCommit(TurnRig.Says("other", conversation: "elsewhere"), [new StateWrite("shared", "{}", version++)], []), cancellation);
        });

        await Should.ThrowAsync<InvalidOperationException>(() => rig.Runner.RunAsync(TurnRig.Says("hello")));

        rig.Log().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_bot_does_to_its_activity_is_not_what_is_stored()
    {
        var rig = new TurnRig((turn, _) =>
        {
            turn.Activity.Text = "changed";
            return Task.CompletedTask;
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        rig.Log().ShouldBe(["hello"]);
    }

    [Fact]
    public async Task An_activity_object_sent_twice_is_two_replies_with_two_ids()
    {
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            var reply = MessageFactory.Text("one");
            await turn.SendActivityAsync(reply, cancellation);
            reply.Text = "two";
            await turn.SendActivityAsync(reply, cancellation);
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        rig.Log().ShouldBe(["hello", "one", "two"]);
        rig.Memory.Log(TurnRig.Lounge).Select(activity => activity.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task A_reply_can_be_updated_and_deleted_within_its_turn()
    {
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            var kept = await turn.SendActivityAsync("first", cancellationToken: cancellation);
            var dropped = await turn.SendActivityAsync("second", cancellationToken: cancellation);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = kept.Id, Text = "better" }, cancellation);
            await turn.DeleteActivityAsync(dropped.Id!, cancellation);
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        rig.Log().ShouldBe(["hello", "better"]);
    }

    [Fact]
    public async Task What_an_earlier_turn_sent_is_updated_and_deleted_in_the_order_in_which_the_bot_asks_for_it()
    {
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "x", Text = "draft" }, cancellation);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "x", Text = "better" }, cancellation);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "y", Text = "never shown" }, cancellation);
            await turn.SendActivityAsync("new", cancellationToken: cancellation);
            await turn.DeleteActivityAsync("y", cancellation);
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);

        var outbox = await rig.Memory.ReadOutboxAsync(TurnRig.Lounge, TestContext.Current.CancellationToken);
        outbox.Entries.Select(entry => (entry.Operation, entry.TargetId, (string?)entry.Activity.Text)).ShouldBe(
            [(ActivityOperation.Update, "x", "better"), (ActivityOperation.Send, null, "new"), (ActivityOperation.Delete, "y", null)]);
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only_and_pauses_to_nobody()
    {
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("thought"), cancellation);
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 5000 }, cancellation);
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);

        var toEmulator = TurnRig.Says("hello", conversation: "emulated");
        toEmulator.Activity.ChannelId = "emulator";
        await rig.Runner.RunAsync(toEmulator, TestContext.Current.CancellationToken);

        rig.Log().ShouldBe(["hello"]);
        rig.Log("emulated").ShouldBe(["hello", "trace"]);
    }

    [Fact]
    public async Task What_is_sent_or_saved_after_the_turn_is_refused()
    {
        TurnRig rig = null!;
        Func<Task> late = null!;
        rig = new TurnRig((turn, _) =>
        {
            late = () => turn.SendActivityAsync("too late");
            return Task.CompletedTask;
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<ObjectDisposedException>(late);
        await Should.ThrowAsync<InvalidOperationException>(() => rig.Storage.WriteAsync(new Dictionary<string, object> { ["x"] = new Counter() }));
        rig.Log().ShouldBe(["hello"]);
    }

    private static Task Echo(ITurnContext turn, CancellationToken cancellationToken) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellationToken);

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
