using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Dialogs.Prospects;

/// <summary>What of a conversation the sender of its link is told. Whatever led to it, what happened in a turn is the difference between two of these.</summary>
internal sealed record ProspectProgress(bool HasStarted, AnswerSheet Answers, IReadOnlyList<Criterion> LeftOpen, bool IsFinished)
{
    public static ProspectProgress Of(InterviewMemory memory, InterviewPlan plan) => new(
        memory.HasSpoken,
        memory.Sheet,
        [.. memory.LeftOpen.Select(Criterion.Find).OfType<Criterion>()],
        plan.Always.All(question => memory.Sheet.IsAnswered(question.Criterion) || memory.LeftOpen.Contains(question.Criterion.Id)));

    /// <summary>In the order in which one would tell it. Nobody is told of a conversation without a link.</summary>
    public static IEnumerable<LinkEvent> Between(ProspectProgress before, ProspectProgress after, Turn turn, string conversationId)
    {
        if (turn.Memory.Invitation?.LinkId is not { } link)
        {
            yield break;
        }

        if (after.HasStarted && !before.HasStarted)
        {
            yield return Happened(LinkEventKind.Started);
        }

        foreach (var answer in after.Answers.Where(answer => answer != before.Answers[answer.Criterion]))
        {
            yield return Happened(LinkEventKind.Answered) with { Criterion = answer.Criterion, Answer = answer, IsFromContact = turn.Memory.FromContact.Contains(answer.Criterion.Id) };
        }

        var takenBack = before.Answers.Select(answer => answer.Criterion).Where(criterion => !after.Answers.IsAnswered(criterion));
        foreach (var criterion in after.LeftOpen.Except(before.LeftOpen).Union(takenBack))
        {
            yield return Happened(LinkEventKind.LeftOpen) with { Criterion = criterion };
        }

        if (after.IsFinished && !before.IsFinished)
        {
            yield return Happened(LinkEventKind.Finished);
        }

        if (turn.Advised is { } advice)
        {
            yield return Happened(LinkEventKind.Advised) with { Model = advice.Model.Id, Confidence = ContractNames.Of(advice.Confidence), ResultId = turn.ResultId };
        }

        LinkEvent Happened(LinkEventKind kind) => new(link, conversationId, kind, turn.Now);
    }
}
