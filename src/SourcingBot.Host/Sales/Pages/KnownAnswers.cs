using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Understanding;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>Reads the answers that a representative knows already: by the interview's own buttons, or in words as a prospect would write them.</summary>
/// <param name="Sheet">What could be read.</param>
/// <param name="Unread">The criteria for which something was written that is no answer.</param>
internal sealed record KnownAnswers(AnswerSheet Sheet, IReadOnlyList<Criterion> Unread)
{
    public static KnownAnswers Read(TypedLink typed, AdvisorDefinitions definitions, DateOnly today)
    {
        var answers = new List<Answer>();
        var unread = new List<Criterion>();
        foreach (var question in definitions.Plan.Questions)
        {
            var said = new[] { typed.WordsFor(question.Criterion.Id), typed.ChoiceFor(question.Criterion.Id) }.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
            var read = said.Select(text => Read(text, question, definitions, today)).ToArray();
            if (read.Contains(null))
            {
                unread.Add(question.Criterion);
            }
            else if (read.Length > 0)
            {
                answers.Add(Together(read[0]!, read[^1]!));
            }
        }

        return new KnownAnswers(AnswerSheet.Of(answers), unread);
    }

    /// <summary>Whether an answer to it can be written in words: it is more than one of its buttons.</summary>
    public static bool CanBeWritten(InterviewQuestion question) => ChoiceAnswer.ChoicesOf(question.Criterion).Count == 0;

    private static Answer? Read(string text, InterviewQuestion question, AdvisorDefinitions definitions, DateOnly today) => definitions.Understander
        .Read(text, new Question(question.Criterion, today, definitions.Language.Locale)).Answers.FirstOrDefault(answer => answer.Criterion == question.Criterion);

    /// <summary>An amount and how tight it is are one answer; otherwise what was written says it more exactly.</summary>
    private static Answer Together(Answer written, Answer chosen) =>
        written is BudgetAnswer budget && chosen is BudgetAnswer stance ? budget with { Stance = budget.Stance ?? stance.Stance } : written;
}
