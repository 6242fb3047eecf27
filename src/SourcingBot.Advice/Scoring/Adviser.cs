using System.Collections.Concurrent;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// Turns answers into advice: gates close models, points rank the rest. Equal answers give equal advice, in whatever order
/// they came. Safe to use from several threads.
/// </summary>
/// <remarks>
/// The score of a model is 0.5 + (its points − the mean over the grid) × a constant of the table and the answered priorities, chosen
/// so that no answers can lead out of 0..1. <see cref="Confidence"/> says how that is found.
/// </remarks>
public sealed class Adviser(DecisionTable table)
{
    // One for each set of priorities that somebody had.
    private readonly ConcurrentDictionary<int, Weighing> _weighings = [];

    public DecisionTable Table { get; } = table;

    /// <param name="priorities">Criteria that count more because the client said so.</param>
    /// <param name="unsure">Open criteria that the client cannot answer: they are never the most decisive question, but stay open.</param>
    public Recommendation Advise(AnswerSheet sheet, IReadOnlyList<Criterion>? priorities = null, IReadOnlyList<Criterion>? unsure = null)
    {
        var important = (priorities ?? []).ToHashSet();
        var weighing = WeighingOf(important);

        // Scores are measured by what the answers can come to, and an open criterion has no answer, be it a priority or not.
        var scoring = WeighingOf([.. important.Where(sheet.IsAnswered)]);
        var said = Criterion.All.ToDictionary(criterion => criterion, criterion => Table.LevelsOf(criterion, sheet[criterion]));
        var standing = said.Aggregate(default(Standing), (sum, answer) => sum + weighing.Of(answer.Key, answer.Value));

        var ranking = Rank(scoring, standing, said);
        var open = new OpenQuestions(weighing, standing, Criterion.All.Where(criterion => !sheet.IsAnswered(criterion)));
        var reasons = ReasonsFor(scoring, ranking, said, important);
        var changes = Changes.Find(weighing, standing, said, sheet);
        var weights = WeightRanges.Find(weighing, standing, said, [.. ranking.Where(model => model.RuledOutBy is null).Select(model => Table[model.Model])]);
        var advised = Table[ranking[0].Model];
        return new Recommendation
        {
            Ranking = ranking,
            Confidence = ConfidenceIn(ranking[0].Score - ranking[1].Score, open.Shares[ranking[0].Model], changes, weights),
            Rivals = [.. ranking.Skip(1).Where(model => model.RuledOutBy is null && IsClose(ranking[0].Score - model.Score))],
            HoldsIn = open.Shares[ranking[0].Model],
            Distribution = [.. ranking.Select(model => new ModelShare(model.Model, open.Shares[model.Model])).Where(model => model.Share > 0).OrderByDescending(model => model.Share)],
            Reasons = reasons,
            CounterArgument = reasons.Where(reason => reason.Against > 0).MaxBy(reason => reason.Against),
            WhatWouldChangeIt = changes,
            Weights = weights,
            Risks = advised.Risks,
            NextSteps = advised.NextSteps,
            DecisiveOpenQuestions = [.. Criterion.All
                .Where(criterion => open.Turning.GetValueOrDefault(criterion) > 0 && unsure?.Contains(criterion) != true)
                .OrderByDescending(criterion => open.Turning[criterion])],
        };
    }

    private Weighing WeighingOf(HashSet<Criterion> priorities) => _weighings.GetOrAdd(
        Criterion.All.Index().Sum(entry => priorities.Contains(entry.Item) ? 1 << entry.Index : 0), _ => new Weighing(Table, priorities));

    private List<RankedModel> Rank(Weighing weighing, Standing standing, Dictionary<Criterion, IReadOnlyList<Level?>> said)
    {
        var shut = Table.Gates.Where(gate => said[gate.Criterion].Any(level => level is not null && gate.LevelIds.Contains(level.Id))).ToArray();
        var centrePlace = PlaceOfCentre(standing);

        // A stable sort on whole points: equal models keep the order of the table.
        return [.. Table.Models
            .Select((row, i) => (Row: row, IsClosed: (standing.Closed & (1 << i)) != 0))
            .OrderBy(entry => entry.IsClosed)
            .ThenByDescending(entry => entry.Row.Collect(standing.Points))
            .Select(entry => new RankedModel(
                entry.Row.Model,
                weighing.ScoreOf(entry.Row, standing.Points),
                entry.Row.Owner,
                entry.Row.FixedPlace ?? centrePlace,
                shut.FirstOrDefault(gate => gate.Closes.Contains(entry.Row.Model))))];
    }

    /// <summary>A model that may stand near or far is near where the answers ask for near, or where every far model is closed.</summary>
    private Place PlaceOfCentre(Standing standing)
    {
        var farIsClosed = Table.Models.Select((row, i) => (row, i))
            .All(entry => entry.row.FixedPlace != Place.Far || (standing.Closed & (1 << entry.i)) != 0);
        return farIsClosed || standing.Points.Near > standing.Points.Far ? Place.Near : Place.Far;
    }

    private List<Reason> ReasonsFor(
        Weighing weighing, List<RankedModel> ranking, Dictionary<Criterion, IReadOnlyList<Level?>> said, HashSet<Criterion> important)
    {
        var advised = Table[ranking[0].Model];
        var runnerUp = Table[ranking[1].Model];

        // A centre takes half of the points for near and for far, so that scores stay sums; but once it stands far, an answer that
        // asks for far is no argument against it.
        var open = ranking.Where(model => model.RuledOutBy is null).Select(model => Table[model.Model].At(model.Place)).ToArray();
        return [.. Criterion.All
            .Where(criterion => said[criterion].Any(level => level is not null))
            .Select(criterion =>
            {
                var levels = said[criterion].OfType<Level>().ToArray();
                var points = weighing.Of(criterion, levels).Points;
                return (Support: weighing.ScoreOf(advised, points), Reason: new Reason(
                    criterion,
                    levels,
                    Effect: weighing.ScoreBetween(advised, runnerUp, points),
                    Against: weighing.ScoreBetween(open.MaxBy(row => row.Collect(points))!, open[0], points),
                    Table[criterion].Topic,
                    levels.SelectMany(level => level.Grounds).Select(ground => ground.Section).FirstOrDefault(section => section is not null)
                        ?? Table[criterion].Section,
                    important.Contains(criterion)));
            })
            .OrderByDescending(entry => Math.Abs(entry.Reason.Effect))
            .ThenByDescending(entry => entry.Support)
            .Select(entry => entry.Reason)];
    }

    private bool IsClose(double lead) => lead <= 0 || lead < Table.Thresholds.CloseCall;

    private Confidence ConfidenceIn(double lead, double holdsIn, IReadOnlyList<Change> changes, IReadOnlyList<WeightRange> weights)
    {
        if (IsClose(lead))
        {
            return Confidence.CloseCall;
        }

        var isFirm = holdsIn >= Table.Thresholds.ClearHoldsIn
            && !changes.Any(change => change.IsOpen)
            && weights.All(weight => weight.Margin is null || weight.Margin >= Table.Thresholds.ClearWeight);
        return lead >= Table.Thresholds.Clear && isFirm ? Confidence.Clear : Confidence.Moderate;
    }
}
