using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Interview;

/// <summary>All questions, in the order in which they are asked. There is one for each of the eleven criteria.</summary>
public sealed class InterviewPlan(IReadOnlyList<InterviewQuestion> questions)
{
    private readonly Dictionary<Criterion, InterviewQuestion> _byCriterion = questions.ToDictionary(q => q.Criterion);

    public IReadOnlyList<InterviewQuestion> Questions { get; } = questions;

    /// <summary>The questions everyone is asked.</summary>
    public IReadOnlyList<InterviewQuestion> Always { get; } = [.. questions.Where(q => q.Asked == Asked.Always)];

    /// <summary>After so long a silence the person is welcomed back.</summary>
    public TimeSpan WelcomesBackAfter { get; init; }

    /// <summary>The same words again within this time may come of one press.</summary>
    public TimeSpan SamePressWithin { get; init; }

    /// <summary>The question with a button that says just this, be it one of an earlier message; null for any other words.</summary>
    public InterviewQuestion? QuestionWithButton(string words) => Questions.FirstOrDefault(question => question.Choices.Contains(words, StringComparer.OrdinalIgnoreCase));

    public InterviewQuestion this[Criterion criterion] => _byCriterion[criterion];
}
