using System.Globalization;
using System.Text.RegularExpressions;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Advising;

/// <summary>What the advice says in numbers and names, held against the adviser for many answers, priorities and questions left open.</summary>
public sealed class AdviceTruthTests
{
    private const int Clients = 250;

    private static readonly DecisionTable Table = Shipped.Definitions.Adviser.Table;

    [Fact]
    public async Task Shares_weights_questions_and_changes_are_said_as_they_are()
    {
        var random = new Random(3);
        int weights = 0, done = 0, leftOpen = 0, noChanges = 0;
        for (var client = 0; client < Clients; client++)
        {
            var (sheet, priorities) = (AnyAnswers(random), AnyPriorities(random));
            var conversation = new Conversation();
            await conversation.JoinAsync();
            var unsure = random.NextDouble();
            await conversation.RememberAsync(memory => (memory.Sheet, memory.Priorities, memory.LeftOpen) = (
                sheet,
                [.. priorities.Select(criterion => criterion.Id)],
                [.. Criterion.All.Where(criterion => !sheet.IsAnswered(criterion) && random.NextDouble() < unsure + 0.2).Select(criterion => criterion.Id)]));
            var text = (await conversation.SayAsync("Give me the advice")).Text;
            var memory = await conversation.MemoryAsync();
            var advice = Offered.AdviceOn(memory);

            text.ShouldContain($"My advice: {Shipped.Definitions.Explainer.Model(advice.Model).Name}");
            SharesAddUp(text, advice);
            weights += WeightIsTrue(text, advice, priorities);
            noChanges += text.Contains("No single other answer would change it.", StringComparison.Ordinal) ? 1 : 0;
            text.Contains("No single other answer would change it.", StringComparison.Ordinal).ShouldBe(advice.WhatWouldChangeIt.Count == 0, text);
            text.Contains("no single answer that is still open would turn", StringComparison.Ordinal).ShouldBe(advice is { HoldsIn: < 1, Confidence: Confidence.Clear }, text);
            var isOutnumbered = advice.Confidence == Confidence.Moderate && advice.Distribution.Any(model => model.Share > advice.HoldsIn);
            text.Contains("but most answers to what is still open would lead elsewhere", StringComparison.Ordinal).ShouldBe(isOutnumbered, text);
            text.Contains("but answers that are still open", StringComparison.Ordinal).ShouldBe(!isOutnumbered && advice is { HoldsIn: < 1, Confidence: Confidence.Moderate }, text);
            QuestionsAreTrue(text, advice);
            var isDone = text.Contains("Nothing that is still open can change this advice any more", StringComparison.Ordinal);
            done += isDone ? 1 : 0;
            (isDone && advice.HoldsIn < 1).ShouldBeFalse(text);
            leftOpen += LeftOpenIsTrue(text, memory.Sheet, priorities);
        }

        weights.ShouldBeGreaterThan(20);
        done.ShouldBeGreaterThan(5);
        noChanges.ShouldBeGreaterThan(2);
        leftOpen.ShouldBeGreaterThan(5);
    }

    private static void SharesAddUp(string text, Recommendation advice)
    {
        var said = Regex.Match(text, @"It stays first in (\d+) %[^.]*\.(?: In the others it would be: (?<others>.*?\))\.)?");
        said.Success.ShouldBe(advice.HoldsIn < 1, text);
        if (said.Success)
        {
            var others = Regex.Matches(said.Groups["others"].Value, @"\((\d+) %\)").Select(share => Percent(share.Groups[1])).ToArray();
            var sum = Percent(said.Groups[1]) + others.Sum();
            sum.ShouldBeInRange(97, 103, text);
            others.ShouldAllBe(share => share > 0 && share < 100);
        }
    }

    /// <summary>By so many percent another model comes first, and by one less none stands before the advised one.</summary>
    private static int WeightIsTrue(string text, Recommendation advice, IReadOnlyList<Criterion> priorities)
    {
        if (Regex.Match(text, @"if your ([a-z ]+) counted (\d+) % (more|less) than it does") is not { Success: true } said)
        {
            return 0;
        }

        var criterion = Shipped.Definitions.Plan.Questions.Single(question => question.Name == said.Groups[1].Value).Criterion;
        var (percent, sign) = (Percent(said.Groups[2]), said.Groups[3].Value == "more" ? 1 : -1);
        Ahead(percent * sign).ShouldBeGreaterThan(0, text);
        Ahead((percent - 1) * sign).ShouldBeLessThanOrEqualTo(0, text);
        return 1;

        int Ahead(int change)
        {
            var points = Table.Models
                .Where(row => advice.Ranking.Single(ranked => ranked.Model == row.Model).RuledOutBy is null)
                .ToDictionary(row => row.Model, row => advice.Reasons.Sum(reason => reason.Levels.Sum(level => row.Collect(level.Pull))
                    * Table[reason.Criterion].Weight * (priorities.Contains(reason.Criterion) ? Table.PriorityFactor : 1) * (reason.Criterion == criterion ? 100 + change : 100)));
            return points.Values.Max() - points[advice.Model];
        }
    }

    private static void QuestionsAreTrue(string text, Recommendation advice)
    {
        var said = Regex.Match(text, @"I can sharpen this\. (One question|\d+ questions) that (?:is|are) still open could change the advice[,:] (?:first of all )?the one about ([a-z ]+)\.");
        said.Success.ShouldBe(advice.DecisiveOpenQuestions.Count > 0, text);
        if (said.Success)
        {
            said.Groups[1].Value.ShouldBe(advice.DecisiveOpenQuestions is [_] ? "One question" : $"{advice.DecisiveOpenQuestions.Count} questions");
            said.Groups[2].Value.ShouldBe(Shipped.Definitions.Plan[advice.MostDecisiveOpenQuestion!].Name);
        }
    }

    /// <summary>Named is what would be asked, were it not left open, and nothing else.</summary>
    private static int LeftOpenIsTrue(string text, AnswerSheet sheet, IReadOnlyList<Criterion> priorities)
    {
        if (Regex.Match(text, @"What you left open could still change it: ([a-z ,]+)\.") is not { Success: true } said)
        {
            return 0;
        }

        said.Groups[1].Value.Split(", ").ShouldBe(
            Shipped.Definitions.Adviser.Advise(sheet, priorities).DecisiveOpenQuestions.Select(criterion => Shipped.Definitions.Plan[criterion].Name), ignoreOrder: true, text);
        return 1;
    }

    /// <summary>Mostly few answers or nearly all, as what buttons say.</summary>
    private static AnswerSheet AnyAnswers(Random random)
    {
        var share = random.NextDouble();
        var sheet = AnswerSheet.Empty;
        foreach (var question in Shipped.Definitions.Plan.Questions.Where(_ => random.NextDouble() < 0.15 + share))
        {
            var said = question.Choices[random.Next(question.Choices.Count)];
            sheet = sheet.With(Shipped.Definitions.Understander.Read(said, new Question(question.Criterion, new DateOnly(2026, 11, 22))).Answers.ShouldHaveSingleItem());
        }

        return sheet.Count > 0 ? sheet : AnyAnswers(random);
    }

    private static Criterion[] AnyPriorities(Random random) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Criterion.All[random.Next(Criterion.All.Count)]).Distinct()];

    private static int Percent(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
