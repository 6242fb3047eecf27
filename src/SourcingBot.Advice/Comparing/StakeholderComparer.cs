using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Comparing;

/// <summary>Compares the answers of two stakeholders. Safe to use from several threads.</summary>
public sealed class StakeholderComparer(Adviser adviser)
{
    private DecisionTable Table => adviser.Table;

    public Comparison Compare(Stakeholder first, Stakeholder second)
    {
        var differing = Criterion.All.Where(criterion => !AreEqual(first, second, criterion)).ToArray();
        var crossings = new Crossings(differing.Length, AdvisedIn(first, second, differing));
        var differences = differing.Select((criterion, i) => new Difference(
            criterion,
            PositionOf(first, criterion, crossings.FirstTurned(i)),
            PositionOf(second, criterion, crossings.SecondTurned(i)),
            crossings.DecidesIn(i))).ToArray();
        var common = AnswerSheet.Of(first.Answers.Where(answer => answer.Equals(second.Answers[answer.Criterion])));
        return new Comparison
        {
            First = Advise(first),
            Second = Advise(second),
            Common = Advise(new Stakeholder(
                common,
                [.. first.Priorities.Intersect(second.Priorities)],
                [.. first.Unsure.Union(second.Unsure).Where(criterion => !common.IsAnswered(criterion))])),
            CommonAnswers = common,
            Differences = differences,
            Agreements = [.. common.Select(answer => answer.Criterion).Except(differing)],
            Settlement = Settle(first, second, differing, crossings),
            SettleFirst = differences.Where(difference => difference.DecidesIn > 0).MaxBy(difference => difference.DecidesIn),
        };
    }

    private static bool AreEqual(Stakeholder first, Stakeholder second, Criterion criterion) =>
        Equals(first.Answers[criterion], second.Answers[criterion])
        && first.Priorities.Contains(criterion) == second.Priorities.Contains(criterion);

    private Recommendation Advise(Stakeholder stakeholder) => adviser.Advise(stakeholder.Answers, stakeholder.Priorities, stakeholder.Unsure);

    private Position PositionOf(Stakeholder stakeholder, Criterion criterion, SourcingModel? turnsTo) => new(
        stakeholder.Answers[criterion],
        [.. Table.LevelsOf(criterion, stakeholder.Answers[criterion]).OfType<Level>()],
        stakeholder.Priorities.Contains(criterion),
        turnsTo);

    /// <summary>What is advised in a way to settle the differences: points and gates only add, so no way is weighed anew.</summary>
    private Func<int, SourcingModel> AdvisedIn(Stakeholder first, Stakeholder second, Criterion[] differing)
    {
        var weighing = new Weighing(Table, first.Priorities);
        var weighingOfSecond = new Weighing(Table, second.Priorities);
        var agreed = Criterion.All.Except(differing).Aggregate(default(Standing), (sum, criterion) => sum + StandingOf(first, criterion, weighing));
        var ofFirst = differing.Select(criterion => StandingOf(first, criterion, weighing)).ToArray();
        var ofSecond = differing.Select(criterion => StandingOf(second, criterion, weighingOfSecond)).ToArray();
        return way =>
        {
            var standing = agreed;
            for (var i = 0; i < differing.Length; i++)
            {
                standing += (way & (1 << i)) == 0 ? ofFirst[i] : ofSecond[i];
            }

            return Table.Models[weighing.WinnerOf(standing)].Model;
        };
    }

    private Standing StandingOf(Stakeholder stakeholder, Criterion criterion, Weighing weighing) =>
        weighing.Of(criterion, Table.LevelsOf(criterion, stakeholder.Answers[criterion]));

    private Settlement Settle(Stakeholder first, Stakeholder second, Criterion[] differing, Crossings crossings)
    {
        var settled = crossings.SmallestSettled();
        var criteria = crossings.Members(settled).ToArray();
        var ways = crossings.WaysToSettle(settled)
            .Select(way => new SettledWay(way.Model, criteria.ToDictionary(i => differing[i], i => (way.Way & (1 << i)) == 0 ? Side.First : Side.Second)))
            .GroupBy(way => way.Model)
            .Select(same => same.MinBy(way => way.Sides.Count(side => !(side.Value == Side.First ? first : second).Answers.IsAnswered(side.Key)))!)
            .OrderBy(way => Table.Models.TakeWhile(row => row.Model != way.Model).Count());
        return new Settlement([.. criteria.Select(i => differing[i])], [.. ways]);
    }
}
