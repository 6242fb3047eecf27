using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Results;

/// <summary>Two people's answers side by side: the first one's from the result that this person came by.</summary>
internal static class ComparisonPart
{
    public static TwoViews Compare(Turn turn, ResultDocument other)
    {
        var first = new Stakeholder(other.ReadAnswers(), Criteria(other.Priorities), Criteria(other.LeftOpen));
        var second = new Stakeholder(turn.Memory.Sheet, Criteria(turn.Memory.Priorities), Criteria(turn.Memory.LeftOpen));
        return new TwoViews(first, second, new StakeholderComparer(turn.Definitions.Adviser).Compare(first, second), other.Made);
    }

    public static ResultComparison Of(Turn turn, TwoViews views)
    {
        var (definitions, comparison) = (turn.Definitions, views.Comparison);
        return new ResultComparison
        {
            ChangesAdvice = comparison.ChangesAdvice,
            FirstModel = turn.NameOf(comparison.First.Model),
            SecondModel = turn.NameOf(comparison.Second.Model),
            FirstDay = definitions.Wording.Date(DateOnly.FromDateTime(views.FirstMade.UtcDateTime)),
            Summary = definitions.ComparisonExplainer.Summary(comparison, views.First, views.Second),
            Differences = [.. comparison.Differences.Select(difference => new ResultDifference(
                definitions.Plan[difference.Criterion].Name,
                difference.First.Answer is { } one ? definitions.Wording.Say(one) : null,
                difference.Second.Answer is { } two ? definitions.Wording.Say(two) : null,
                definitions.ComparisonExplainer.Effect(difference, views.First, views.Second),
                difference.Decides))],
            Agreements = [.. comparison.Agreements.Select(criterion => definitions.Plan[criterion].Name)],
        };
    }

    /// <summary>
    /// Where the two differ, and whether it matters. What the other said is on the page alone: there it goes when the other deletes it, and this
    /// conversation has no copy.
    /// </summary>
    public static void Say(Turn turn, Comparison comparison)
    {
        if (comparison.Differences.Count == 0)
        {
            turn.Say(Reply.ComparedAgree);
            return;
        }

        var names = turn.Definitions.Language.List(comparison.Differences.Select(difference => turn.Definitions.Plan[difference.Criterion].Name));
        turn.Say(comparison.ChangesAdvice ? Reply.ComparedChanges : Reply.ComparedStays, ("names", names));
    }

    private static Criterion[] Criteria(IEnumerable<string> ids) => [.. ids.Select(Criterion.Find).OfType<Criterion>()];
}
