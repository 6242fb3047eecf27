using System.Collections.Concurrent;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>A point of the conversation that is reached by talking, every answer given by its button or in one's own words.</summary>
internal sealed record Place(string Name, IReadOnlyList<Step> Steps)
{
    /// <summary>Of its questions, whichever come first, each can be reached by leaving open those before it.</summary>
    private static readonly int[][] Cores = [.. from budget in Enumerable.Range(0, 3) from timeline in Enumerable.Range(0, 4) from control in Enumerable.Range(0, 4) from data in Enumerable.Range(0, 4) select (int[])[budget, timeline, control, data]];

    private static readonly string[][] Words =
    [
        ["we are on a tight budget", "it is a balanced budget", "there is room to invest"],
        ["asap", "within 3 months", "about 6 months", "in a year or more"],
        ["hands off", "we share control", "close control", "we want full control"],
        ["only public data", "internal documents", "customer names and e-mails", "regulated data"],
    ];

    private static readonly ConcurrentDictionary<string, Task<(string Document, Exchange Last, DateTimeOffset Now)>> Reached = new();

    public static readonly IReadOnlyList<Place> All = [.. AllOf(byButton: true), .. AllOf(byButton: false)];

    /// <summary>Where one stands here, told by the rules of the matrix alone.</summary>
    public Standing Standing { get; } = Steps.Aggregate(new Standing(AnswerSheet.Empty, [], Criterion.Budget), (standing, step) => step.Then(standing));

    public async Task<(Conversation Conversation, Exchange Last)> ReachAsync()
    {
        var (document, last, now) = await Reached.GetOrAdd(Name, _ => WalkAsync());
        var conversation = new Conversation(storage: await Conversation.StorageOfAsync(document)) { Time = new(now) };
        return (conversation, last);
    }

    public override string ToString() => Name;

    private async Task<(string, Exchange, DateTimeOffset)> WalkAsync()
    {
        var conversation = new Conversation();
        var last = await conversation.JoinAsync();
        foreach (var step in Steps)
        {
            last = step.AskedBack is { } readings ? await conversation.AskBackAsync(readings) : await conversation.SayAsync(step.Said!);
        }

        return ((await conversation.StoredAsync()).GetRawText(), last, conversation.Time.GetUtcNow());
    }

    private static IEnumerable<Place> AllOf(bool byButton)
    {
        var way = byButton ? "by button" : "by text";
        int[] some = [0, 2, 1, 2];
        for (var answered = 0; answered < Criterion.Core.Count; answered++)
        {
            yield return new Place($"at {Criterion.Core[answered]}, {way}", [.. Answers(some, byButton).Take(answered)]);
        }

        Step[] advised = [.. Answers(some, byButton)];
        yield return new Place($"after the advice, {way}", advised);
        foreach (var criterion in Criterion.All.Except(Criterion.Core))
        {
            yield return new Place($"at {criterion}, {way}", [.. Sharpened(criterion, byButton)]);
        }

        var open = Step.Say(byButton ? "Change my location" : "I want to change the location", s => s.ChangeOf(Criterion.Location));
        var budget = Step.Say(byButton ? "Change my budget" : "the budget is wrong", s => s.ChangeOf(Criterion.Budget));
        yield return new Place($"at control, changing the budget, {way}", [.. advised.Take(2), budget]);
        yield return new Place($"after the advice, changing the budget, {way}", [.. advised, budget]);
        yield return new Place($"after the advice, changing the open location, {way}", [.. advised, open]);
        foreach (var answered in new[] { 0, 1, 4 })
        {
            yield return new Place($"asked back with {answered} answers, {way}", [.. advised.Take(answered), Step.AskBack(answered == 1 ? Choices.OfTime : Choices.OfMoney)]);
        }
    }

    private static IEnumerable<Step> Answers(int[] core, bool byButton) => core.Select((choice, i) => Answer(i, choice, byButton));

    private static Step Answer(int question, int choice, bool byButton)
    {
        var label = Shipped.Definitions.Plan.Always[question].Choices[choice];
        var answer = Choices.Read(label, Criterion.Core[question]);
        return Step.Say(byButton ? label : Words[question][choice], s => s.With(answer));
    }

    private static IEnumerable<Step> Sharpened(Criterion criterion, bool byButton)
    {
        foreach (var core in Cores)
        {
            Step[] steps = [.. Answers(core, byButton), Step.Say(byButton ? "Sharpen the advice" : "ask me more questions", s => s.Sharpen())];
            var standing = steps.Aggregate(new Standing(AnswerSheet.Empty, [], Criterion.Budget), (s, step) => step.Then(s));
            var unknown = Step.Say(byButton ? "I don't know" : "no idea", s => s.Unknown());
            var passed = new List<Step>();
            while (standing.Asked is { } asked && asked != criterion)
            {
                passed.Add(unknown);
                standing = unknown.Then(standing);
            }

            if (standing.Asked == criterion)
            {
                return [.. steps, .. passed];
            }
        }

        throw new InvalidOperationException($"No four answers lead to the question about {criterion}.");
    }
}
