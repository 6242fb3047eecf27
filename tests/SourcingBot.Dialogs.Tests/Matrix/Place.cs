using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>A point of the conversation: so many of the four questions are answered; with all four the advice was given.</summary>
internal sealed record Place(int Answered)
{
    public const int Count = 5;

    private static readonly (string Words, Answer Answer)[] Answers =
    [
        ("Our budget is tight", new BudgetAnswer(Stance: "tight")),
        ("six months", new TimelineAnswer(182, 182)),
        ("Shared control", new ChoiceAnswer(Criterion.Control, "shared")),
        ("Personal data", new DataSensitivityAnswer("personal")),
    ];

    public Standing Standing => new(
        AnswerSheet.Of(Answers.Take(Answered).Select(answer => answer.Answer)), [], Answered < Criterion.Core.Count ? Criterion.Core[Answered] : null);

    public async Task<(Conversation Conversation, Exchange Last)> ReachAsync()
    {
        var conversation = new Conversation();
        var last = await conversation.JoinAsync();
        foreach (var (words, _) in Answers.Take(Answered))
        {
            last = await conversation.SayAsync(words);
        }

        return (conversation, last);
    }

    public override string ToString() => Answered < Criterion.Core.Count ? $"at {Criterion.Core[Answered]}" : "after the advice";
}
