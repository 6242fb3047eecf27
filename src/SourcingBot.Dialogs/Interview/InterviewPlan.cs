using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Interview;

/// <summary>All questions, in the order in which they are asked. There is one for each of the eleven criteria.</summary>
public sealed class InterviewPlan(IReadOnlyList<InterviewQuestion> questions)
{
    private readonly Dictionary<Criterion, InterviewQuestion> _byCriterion = questions.ToDictionary(q => q.Criterion);

    public IReadOnlyList<InterviewQuestion> Questions { get; } = questions;

    /// <summary>The questions everyone is asked.</summary>
    public IReadOnlyList<InterviewQuestion> Always { get; } = [.. questions.Where(q => q.Asked == Asked.Always)];

    /// <summary>Whether a message is what a button says, be it one of an earlier message.</summary>
    public bool HasButton(string words) => Questions.Any(question => question.Choices.Contains(words, StringComparer.OrdinalIgnoreCase));

    public InterviewQuestion this[Criterion criterion] => _byCriterion[criterion];
}
