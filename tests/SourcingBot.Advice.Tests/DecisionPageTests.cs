using System.Globalization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Requests;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Advice.Tests;

/// <summary>Every number of the page that explains the decision, against what the adviser computes from the table that ships.</summary>
public sealed class DecisionPageTests
{
    private static readonly AnswerSheet Sheet = AdviceRequestJson.Read(DecisionPage.Request).Value!.Answers;
    private static readonly Recommendation Advice = Shipped.Adviser.Advise(Sheet);
    private static readonly ModelRow Advised = Shipped.Table[Advice.Model];
    private static readonly ModelRow RunnerUp = Shipped.Table[Advice.RunnerUp.Model];
    private static readonly Pull Sum = Sheet.Aggregate(default(Pull), (sum, answer) => sum + PointsOf(answer.Criterion));

    // Found from two scores and not asked of the adviser's own arithmetic.
    private static readonly double Constant = Advice.Lead / (Advised.Collect(Sum) - RunnerUp.Collect(Sum));

    [Fact]
    public void Each_model_takes_the_parts_that_the_page_says() => DecisionPage.RowsBelow("| model | own | provider | home | near | far |")
        .ShouldBe(Shipped.Table.Models.Select(row => $"| {row.Model} | {Columns(row.Takes)} |"));

    [Fact]
    public void The_settings_are_those_of_the_file() => DecisionPage.RowsBelow("| setting | value |").ShouldBe(
    [
        Invariant($"| closeCall | {Shipped.Table.Thresholds.CloseCall} |"),
        Invariant($"| clear | {Shipped.Table.Thresholds.Clear} |"),
        Invariant($"| clearHoldsIn | {Shipped.Table.Thresholds.ClearHoldsIn} |"),
        Invariant($"| clearWeight | {Shipped.Table.Thresholds.ClearWeight} |"),
        Invariant($"| priorityFactor | {Shipped.Table.PriorityFactor} |"),
    ]);

    [Fact]
    public void The_answers_give_the_points_of_their_rows() => DecisionPage.RowsBelow("| answer | own | provider | home | near | far |").ShouldBe(
        [.. Sheet.Select(answer => $"| {Named(answer.Criterion)} | {Columns(PointsOf(answer.Criterion))} |"), $"| sum | {Columns(Sum)} |"]);

    [Fact]
    public void The_models_collect_and_score_and_rank_as_the_page_says()
    {
        var mean = MeanOf(Sum);
        DecisionPage.RowsBelow("| rank | model | of the owners | of the places | collected | from the mean | score |").ShouldBe(
            Advice.Ranking.Select((model, i) =>
            {
                var row = Shipped.Table[model.Model];
                var owners = Product((row.Takes.Own, Sum.Own), (row.Takes.Provider, Sum.Provider));
                var places = Product((row.Takes.Home, Sum.Home), (row.Takes.Near, Sum.Near), (row.Takes.Far, Sum.Far));
                var rank = model.RuledOutBy is { } gate ? $"closed by {gate.Criterion}" : Invariant($"{i + 1}");
                return $"| {rank} | {model.Model} | {owners} | {places} | {row.Collect(Sum)} | {Signed(row.Collect(Sum) - mean, "0.##")} | {Four(model.Score)} |";
            }));
        DecisionPage.Text.ShouldContain(Invariant($"The mean of the grid is 8 × ({Sum.Own} + {Sum.Provider}) / 2 + 8 × ({Sum.Home} + {Sum.Near} + {Sum.Far}) / 3 = {mean}."));
        Advice.Ranking.ShouldAllBe(model => Math.Abs(model.Score - 0.5 - ((Shipped.Table[model.Model].Collect(Sum) - mean) * Constant)) < 1e-12);
    }

    [Fact]
    public void The_effects_are_those_of_the_reasons_and_add_up_to_the_lead() =>
        DecisionPage.RowsBelow($"| answer | gives {Advice.Model} | gives {Advice.RunnerUp.Model} | difference | effect |").ShouldBe(
        [
            .. Advice.Reasons.Select(reason => EffectRow(Named(reason.Criterion), PointsOf(reason.Criterion), reason.Effect)),
            EffectRow("lead", Sum, Advice.Lead),
        ]);

    [Fact]
    public void The_outcome_is_the_one_of_the_page()
    {
        var easiest = Advice.WhatWouldChangeIt[0];
        DecisionPage.RowsBelow("| outcome | value |").ShouldBe(
        [
            $"| confidence | {ContractNames.Of(Advice.Confidence)} |",
            $"| holds in | {Four(Advice.HoldsIn)} |",
            $"| most decisive question | {Advice.MostDecisiveOpenQuestion} |",
            $"| smallest change that turns it | {easiest.Criterion}: {easiest.Level.Id} → {easiest.Model} |",
        ]);
    }

    [Fact]
    public void The_weight_that_the_page_moves_may_move_so_far()
    {
        var talent = Advice.Weights.Single(weight => weight.Criterion == Criterion.Talent);
        var reason = Advice.Reasons.Single(reason => reason.Criterion == Criterion.Talent);
        var (given, lead) = (Math.Round(reason.Effect / Constant), Math.Round(Advice.Lead / Constant));

        DecisionPage.Text.ShouldContain(Invariant(
            $"talent gives +{given} to a lead of +{lead}, so it could count {talent.Weight} × (1 − {lead} / {given}) = {talent.From:0.00} as much before {RunnerUp.Model} drew level, a margin of {talent.Margin:0.00}."));
    }

    [Fact]
    public void The_constant_comes_from_the_farthest_that_in_house_can_get()
    {
        var farthest = Shipped.Table.Models.SelectMany(row => new[] { +1, -1 }, (row, direction) => (row.Model, Best: BestOf(row, direction)))
            .MaxBy(model => model.Best.Sum(best => best.Thirds));
        var thirds = farthest.Best.Sum(best => best.Thirds);

        farthest.Model.ShouldBe(SourcingBot.Advice.Models.SourcingModel.InHouse);
        DecisionPage.Text.ShouldContain(
            $"Its best answers are {string.Join(" + ", farthest.Best.Select(best => $"{best.Level} {Thirds(best.Thirds)}"))} = {Thirds(thirds)}. "
            + Invariant($"So the constant is 0.5 / {Thirds(thirds)} = {Constant:0.000000}."));
        Constant.ShouldBe(0.5 / (thirds / 3.0), 1e-12);
    }

    [Fact]
    public void The_proofs_are_as_large_as_the_page_says()
    {
        DecisionPage.Text.ShouldContain(Invariant($"counted over all {TableProofs.Run(Shipped.Table).Combinations:N0} combinations of levels"));
        DecisionPage.Text.ShouldContain($"on a sweep of {AdviceProof.Samples} combinations");
    }

    [Fact]
    public void What_check_is_said_to_say_it_says()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Edit("decision.yaml", "close: {", "close: {provider: 3, ground: [assumption], sentence: control-close}");
        dialogs.Prove();
        var said = dialogs.Problems.ShouldHaveSingleItem().What;
        DecisionPage.Text.ShouldContain($"\"{said[..(said.IndexOf(").", StringComparison.Ordinal) + 2)]}\"");
    }

    private static string EffectRow(string name, Pull points, double effect)
    {
        var (advised, runnerUp) = (Advised.Collect(points), RunnerUp.Collect(points));
        effect.ShouldBe((advised - runnerUp) * Constant, 1e-12);
        return $"| {name} | {advised} | {runnerUp} | {Signed(advised - runnerUp, "0")} | {Signed(effect, "0.0000")} |";
    }

    /// <summary>Of each facet the level that takes a model farthest, in thirds of an eighth; left out where none takes it anywhere.</summary>
    private static (string Level, int Thirds)[] BestOf(ModelRow row, int direction) =>
        [.. Shipped.Table.Criteria
            .SelectMany(criterion => criterion.Facets, (criterion, facet) => facet.Levels
                .Select(level => (level.Id, Thirds: direction * FromMean(row, level.Pull * criterion.Weight)))
                .MaxBy(level => level.Thirds))
            .Where(best => best.Thirds > 0)];

    private static int FromMean(ModelRow row, Pull points) => (int)Math.Round(3 * (row.Collect(points) - MeanOf(points)));

    private static double MeanOf(Pull points) => (8 * (points.Own + points.Provider) / 2.0) + (8 * (points.Home + points.Near + points.Far) / 3.0);

    private static Pull PointsOf(Criterion criterion) =>
        Shipped.Table.LevelsOf(criterion, Sheet[criterion]).OfType<Level>().Aggregate(default(Pull), (sum, level) => sum + level.Pull) * Shipped.Table[criterion].Weight;

    private static string Named(Criterion criterion) =>
        $"{criterion}: {string.Join(", ", Shipped.Table.LevelsOf(criterion, Sheet[criterion]).OfType<Level>().Select(level => level.Id))}";

    private static string Columns(Pull pull) => $"{pull.Own} | {pull.Provider} | {pull.Home} | {pull.Near} | {pull.Far}";

    private static string Product(params (int Takes, int Points)[] columns)
    {
        var taken = columns.Where(column => column.Takes > 0).ToArray();
        return $"{string.Join(" + ", taken.Select(column => $"{column.Takes} × {column.Points}"))} = {taken.Sum(column => column.Takes * column.Points)}";
    }

    private static string Thirds(int thirds) => $"{thirds / 3}{(thirds % 3) switch { 1 => "⅓", 2 => "⅔", _ => "" }}";

    private static string Signed(double value, string format) => value.ToString($"+{format};−{format};{format}", CultureInfo.InvariantCulture);

    private static string Four(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
