using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>Whatever is said in whatever order, what the contact told counts only once it was confirmed, and is not forgotten before.</summary>
public sealed class ReportedWalkTests
{
    private const string Right = "Yes, that is right";
    private const string None = "None of it is right";

    private static readonly Answer[] Known = [Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data, new ChoiceAnswer(Criterion.Location, "nearshore")];

    /// <summary>After these nothing of it may be left.</summary>
    private static readonly string[] Ends = [Right, None, "no idea", "I don't know", "neither", "none of them", "yes"];

    private static readonly string[] Pool =
    [
        .. Ends, "skip", "no", "correct", "ok", "that is wrong", "not quite", "yes, but our budget is 500k", "no, 9 months", "no, our budget is 500k", "500k", "in 3 months", "the timeline is wrong",
        "Change my budget", "Change my timeline", "Change my control", "Change my location", "Change an answer", "Our budget is tight", "Full control", "patient records", "our budget is 100", "thousand",
        "back", "start over", "Yes", "No", "stop for now", "continue", "help", "why?", "say that again", "hello", "thank you", "what is offshoring?", "yes. what is offshoring?", "control matters most",
        "talk to a person", "Give me the advice", "Sharpen the advice", "Show me the numbers", "Compare side by side", "make it 12 people", "purple monkey", "1", "", "?",
    ];

    private static readonly TimeSpan[] Silences = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromDays(3)];

    [Fact]
    public void Nothing_of_it_counts_or_is_lost_without_a_word() =>
        Gen.Select(Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]), Gen.Int[0, Silences.Length - 1].Select(i => Silences[i])).Array[12].Sample(messages => WalkAsync(messages).GetAwaiter().GetResult(), iter: 40, threads: 1);

    private static async Task WalkAsync((string Words, TimeSpan Silence)[] messages)
    {
        var prospect = await Prospect.ArrivedAsync(Known);
        var before = await prospect.Conversation.MemoryAsync();
        foreach (var (words, silence) in messages)
        {
            var reply = await prospect.Conversation.SayAfterAsync(silence, words);
            var after = await prospect.Conversation.MemoryAsync();

            reply.Replies.ShouldNotBeEmpty(words);
            after.Reported.ShouldAllBe(answer => before.Reported.Contains(answer), words);
            after.Reported.ShouldAllBe(answer => !after.Sheet.IsAnswered(answer.Criterion) && !after.LeftOpen.Contains(answer.Criterion.Id), words);
            after.FromContact.ShouldAllBe(id => after.Sheet.Any(answer => answer.Criterion.Id == id && Known.Contains(answer)), words);
            after.FromContact.ShouldBeUnique(words);
            if (after.Reported.Count > 0)
            {
                reply.Text.ShouldNotContain("My advice:", Case.Sensitive, words);
                ShouldStillBeAskedAbout(reply, after, words);
            }

            var gone = before.Reported.Where(answer => !after.Reported.Contains(answer)).Select(answer => answer.Criterion).ToArray();
            var settled = gone.All(criterion => after.Sheet.IsAnswered(criterion) || after.LeftOpen.Contains(criterion.Id));

            // Whoever agrees to start over, in whatever words, agrees to lose it.
            (settled || before.ConfirmsRestart || Ends.Contains(words, StringComparer.OrdinalIgnoreCase)).ShouldBeTrue($"'{words}' lost {string.Join(", ", gone.Select(criterion => criterion.Id))}");
            before = after;
        }

        prospect.Kept.Events.Where(happened => happened.IsFromContact).ShouldAllBe(happened => Known.Contains(happened.Answer));
    }

    private static void ShouldStillBeAskedAbout(Exchange reply, InterviewMemory memory, string words)
    {
        if (memory.Paused || memory.ConfirmsRestart || !memory.AsksToConfirm)
        {
            return;
        }

        var asks = reply.Text.Contains("Is that right?", StringComparison.Ordinal) || reply.Labels.Contains(None) || reply.Text.Contains("Which answer do you want to change?", StringComparison.Ordinal)
            || reply.Text.Contains("Ask away", StringComparison.Ordinal);
        asks.ShouldBeTrue($"'{words}': {reply.Text}");
    }
}
