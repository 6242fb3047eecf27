using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Turns;

/// <summary>Turns that the bot begins itself.</summary>
public sealed class ContinuedTurnTests
{
    private readonly ClaimsIdentity _identity = new([new Claim("appid", "the-bot")]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("id and reference")]
    [InlineData("id and activity")]
    [InlineData("identity and reference")]
    [InlineData("identity and activity")]
    [InlineData("identity, reference and audience")]
    [InlineData("identity, activity and audience")]
    public async Task However_it_is_asked_for_it_is_an_event_in_the_conversation_that_is_committed_and_delivered(string way)
    {
        var rig = new TurnRig((_, _) => Task.CompletedTask);
        Activity? seen = null;
        IIdentity? identity = null;

        await ContinueAsync(rig, way, async (turn, cancellation) =>
        {
            seen = turn.Activity;
            identity = turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
            await turn.SendActivityAsync("news", cancellationToken: cancellation);
        });

        (seen!.Type, seen.Name, seen.From.Id, seen.Recipient.Id, seen.RelatesTo.ActivityId).ShouldBe((ActivityTypes.Event, "ContinueConversation", "ada", "bot", "a1"));
        ((ClaimsIdentity)identity!).FindFirst("appid")!.Value.ShouldBe("the-bot");
        rig.Log().ShouldBe(["event", "news"]);
        rig.Told.ShouldBe(["committed"]);
        var reply = rig.Memory.Log(TurnRig.Lounge)[^1];
        (reply.From.Id, reply.Recipient.Id, reply.ReplyToId).ShouldBe(("bot", "ada", null));
    }

    [Fact]
    public async Task It_waits_for_the_turns_of_its_conversation_and_not_for_others()
    {
        var release = new TaskCompletionSource();
        var rig = new TurnRig(async (turn, cancellation) =>
        {
            await release.Task;
            await turn.SendActivityAsync("answer", cancellationToken: cancellation);
        });
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), Token);
        await rig.BotHasBegun;
        var continued = ContinueAsync(rig, "id and reference", (turn, cancellation) => turn.SendActivityAsync("news", cancellationToken: cancellation));
        await ContinueAsync(rig, "id and reference", (turn, cancellation) => turn.SendActivityAsync("elsewhere", cancellationToken: cancellation), "other");
        continued.IsCompleted.ShouldBeFalse();

        release.SetResult();
        await continued;
        await answer;
        rig.Log().ShouldBe(["hello", "answer", "event", "news"]);
    }

    [Fact]
    public async Task However_long_it_takes_its_caller_waits_and_nothing_is_kept_before_the_end()
    {
        var release = new TaskCompletionSource();
        var rig = new TurnRig((_, _) => Task.CompletedTask);
        var continued = ContinueAsync(rig, "id and reference", async (turn, cancellation) =>
        {
            await release.Task;
            await turn.SendActivityAsync("news", cancellationToken: cancellation);
        });
        rig.Clock.Advance(TimeSpan.FromSeconds(30));
        continued.IsCompleted.ShouldBeFalse();
        (await rig.Memory.ReadAcceptedAsync(Token)).ShouldBeEmpty();

        release.SetResult();
        await continued;
        rig.Log().ShouldBe(["event", "news"]);
    }

    [Fact]
    public async Task What_it_throws_reaches_the_caller_and_nothing_of_it_is_kept()
    {
        var rig = new TurnRig((_, _) => Task.CompletedTask);
        await Should.ThrowAsync<InvalidDataException>(() => ContinueAsync(rig, "id and reference", async (turn, cancellation) =>
        {
            await turn.SendActivityAsync("lost", cancellationToken: cancellation);
            throw new InvalidDataException();
        }));
        rig.Log().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_that_asks_for_one_in_its_own_conversation_is_told_that_it_would_wait_for_itself()
    {
        TurnRig rig = null!;
        rig = new TurnRig(async (turn, cancellation) =>
            (await Should.ThrowAsync<InvalidOperationException>(() => ContinueAsync(rig, "id and reference", (_, _) => Task.CompletedTask))).Message.ShouldContain("wait for itself"));
        await rig.Runner.RunAsync(TurnRig.Says("hello"), Token);
        rig.Log().ShouldBe(["hello"]);
    }

    [Fact]
    public async Task Work_that_a_turn_left_behind_may_ask_for_one_after_it()
    {
        TurnRig rig = null!;
        var over = new TaskCompletionSource();
        Task later = null!;
        rig = new TurnRig((_, _) =>
        {
            later = Task.Run(
                async () =>
                {
                    await over.Task;
                    await ContinueAsync(rig, "id and reference", (turn, cancellation) => turn.SendActivityAsync("done", cancellationToken: cancellation));
                },
                Token);
            return Task.CompletedTask;
        });
        await rig.Runner.RunAsync(TurnRig.Says("hello"), Token);
        over.SetResult();
        await later;
        rig.Log().ShouldBe(["hello", "event", "done"]);
    }

    [Fact]
    public async Task A_reference_without_a_conversation_is_refused()
    {
        var rig = new TurnRig((_, _) => Task.CompletedTask);
        await Should.ThrowAsync<ArgumentException>(() => rig.Adapter.ContinueConversationAsync("the-bot", new ConversationReference { ChannelId = "test" }, (_, _) => Task.CompletedTask, Token));
    }

    private Task ContinueAsync(TurnRig rig, string way, BotCallbackHandler bot, string conversation = "lounge")
    {
        var reference = TurnRig.Says("earlier", "a1", conversation).Activity.GetConversationReference();
        var activity = reference.GetContinuationActivity();
        return way switch
        {
            "id and reference" => rig.Adapter.ContinueConversationAsync("the-bot", reference, bot, Token),
            "id and activity" => rig.Adapter.ContinueConversationAsync("the-bot", activity, bot, Token),
            "identity and reference" => rig.Adapter.ContinueConversationAsync(_identity, reference, bot, Token),
            "identity and activity" => rig.Adapter.ContinueConversationAsync(_identity, activity, bot, Token),
            "identity, reference and audience" => rig.Adapter.ContinueConversationAsync(_identity, reference, "https://api.botframework.com", bot, Token),
            _ => rig.Adapter.ContinueConversationAsync(_identity, activity, "https://api.botframework.com", bot, Token),
        };
    }
}
