using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Tests.Matrix;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests;

/// <summary>Whatever people say in whatever order, the conversation stays whole.</summary>
public sealed class RandomWalkTests
{
    private const int Messages = 30;

    /// <summary>Stand for a message with two readings.</summary>
    private const string AskedBackMoney = "(asked back about money)";
    private const string AskedBackTime = "(asked back about time)";

    /// <summary>Every button of every question, every message of every repair, and some of what people say besides.</summary>
    private static readonly string[] Pool =
    [
        .. Shipped.Definitions.Plan.Questions.SelectMany(question => question.Choices),
        .. Shipped.Definitions.Plan.Questions.Select(question => $"Change my {question.Name}"),
        .. Repair.All.SelectMany(repair => repair.Said),
        .. Offered.WithSharpening,
        "Give me the advice", "Use the default assumptions", "assume 40 dollars an hour", "make it 12 people", "hidden cost of 30 %", "a pound is 1.27 dollars", "assume 35 pounds an hour",
        "control matters most", "all equally important",
        "yes", "no", "yes", "no", "around 200k dollars", "six months", "patient records", "GDPR", "data must stay in the EU", "5 people", "",
        "repeat", "neither", "the first", "thousand", "100 thousand", "100", "6 weeks", "dollars", "no, 9 months", "make it 3 months", "make it 300k", "change my control to full",
        AskedBackMoney, AskedBackTime, AskedBackMoney, AskedBackTime,
        "what are the risks?", "which one costs less?", "compare", "compare nearshore and captive on privacy", "what about control in both?", "Compare all six models", "compare captive", "the timeline is wrong", "no budget yet", "maybe", "ok", "?", "1", "2",
    ];

    /// <summary>How long a person waits before a message: too short to read, long enough, or days.</summary>
    private static readonly TimeSpan[] Silences = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromDays(3)];

    [Fact]
    public void Thirty_messages_in_any_order_never_break_the_conversation() =>
        Gen.Select(Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]), Gen.Int[0, Silences.Length - 1].Select(i => Silences[i])).Array[Messages].Sample(Walk, iter: 60, threads: 1);

    private static void Walk((string, TimeSpan)[] messages) => WalkAsync(messages).GetAwaiter().GetResult();

    private static async Task WalkAsync((string Words, TimeSpan Silence)[] messages)
    {
        var conversation = new Conversation();
        var exchange = await conversation.JoinAsync();
        var (before, withdrawn) = (AnswerSheet.Empty, AnswerSheet.Empty);
        foreach (var (message, silence) in messages)
        {
            if (message is AskedBackMoney or AskedBackTime)
            {
                await conversation.AskBackAsync(message == AskedBackMoney ? Choices.OfMoney : Choices.OfTime);
                continue;
            }

            var memoryBefore = await conversation.MemoryAsync();
            memoryBefore.ConfirmsRestart &= silence < TimeSpan.FromDays(1);
            var confirms = memoryBefore.ConfirmsRestart;
            var read = new Hearing(Shipped.Definitions, memoryBefore, new DateOnly(2026, 11, 22), "en-US").Read(message);
            exchange = await conversation.SayAfterAsync(silence, message);

            // Costs asked for where the advice has become another meanwhile come before what moved and the advice.
            exchange.Replies.Count.ShouldBeInRange(1, exchange.Replies[0].Attachments is { Count: > 0 } ? 3 : 2, message);
            exchange.Replies.ShouldAllBe(reply => !string.IsNullOrWhiteSpace(reply.Text), message);
            exchange.Text.ShouldNotContain("{", Case.Sensitive, message);
            var memory = await conversation.MemoryAsync();
            ShouldKnowWhereItIs(exchange, memory, message);

            var interview = (await conversation.StoredAsync()).GetProperty("interview");
            AnswersJson.Read(interview.GetProperty("sheet")).Value.ShouldBe(memory.Sheet);
            if (!confirms || memory.Sheet.Count > 0)
            {
                ShouldHaveChangedOnlyByAnAnswer(before, withdrawn, memory.Sheet, message, read);
            }

            memory.LeftOpen.ShouldAllBe(id => !memory.Sheet.IsAnswered(Criterion.Find(id)!));
            memory.Trail.ShouldBeUnique();
            (before, withdrawn) = (memory.Sheet, memory.Withdrawn);
        }
    }

    private static void ShouldKnowWhereItIs(Exchange exchange, InterviewMemory memory, string message)
    {
        if (memory.Paused)
        {
            exchange.Text.ShouldContain("Write anything to go on.");
            return;
        }

        exchange.Labels.ShouldNotBeEmpty(message);
        var isAside = exchange.Labels.SequenceEqual(["Yes", "No"]) || exchange.Labels.All(label => label.StartsWith("Change my ")) || exchange.Text.Contains("Ask away.")
            || (memory.Asking is null && Offered.IsAfterComparison(exchange.Labels));
        if (!isAside)
        {
            var expected = memory.Choosing ? [.. Shipped.Definitions.Wording.SayReadings(memory.AskedBack)]
                : memory.Asking is { } asking ? [.. Shipped.Definitions.Plan[Criterion.Find(asking)!].Choices, "I don't know"] : Offered.To(memory);
            exchange.Labels.Take(expected.Length).ShouldBe(expected, message);
        }
    }

    private static void ShouldHaveChangedOnlyByAnAnswer(AnswerSheet before, AnswerSheet withdrawn, AnswerSheet after, string message, Understood read)
    {
        if (before.SequenceEqual(after))
        {
            return;
        }

        if (read.Answers.Count == 0 && (read.Intent == Intent.Cancel || read.Request == Request.Enough))
        {
            // Who went back and then wants the advice has not taken the answers back.
            after.Except(before).ShouldAllBe(answer => withdrawn.Contains(answer), message);
            before.ShouldAllBe(answer => after.Contains(answer), message);
            return;
        }

        if (read.Answers.Count == 0)
        {
            (read.Intent is Intent.Back or Intent.Unsure).ShouldBeTrue($"'{message}' changed {AnswersJson.Write(before)} to {AnswersJson.Write(after)}");
            before.Except(after).ShouldHaveSingleItem(message);
            after.ShouldAllBe(answer => before.Contains(answer), message);
            return;
        }

        before.Concat(after).Where(answer => before[answer.Criterion] != after[answer.Criterion]).Select(answer => answer.Criterion)
            .ShouldAllBe(criterion => read.Answers.Any(answer => answer.Criterion == criterion) || (read.Intent == Intent.Unsure && !after.IsAnswered(criterion)), message);
    }
}
