using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Results;

/// <summary>What is advised, and why, as the conversation says it.</summary>
internal static class AdvicePart
{
    public static ResultAdvice Of(Turn turn, Recommendation advice)
    {
        var explainer = turn.Definitions.Explainer;
        var (deciding, neutral) = AdviceWords.Reasons(advice);
        return new ResultAdvice
        {
            Model = advice.Model.Id,
            Headline = turn.Words(Reply.AdviceHeadline, ("model", turn.NameOf(advice.Model))),
            Description = explainer.Model(advice.Model).Description,
            HowSure = AdviceWords.HowSure(turn, advice),
            Confidence = ContractNames.Of(advice.Confidence),
            Ranking = [.. advice.Ranking.Select(model => Model(turn, model))],
            Reasons = [.. deciding.Select(reason => Reason(turn, reason))],
            Neutral = [.. neutral.Select(reason => Reason(turn, reason))],
            CounterArgument = advice.CounterArgument is { } counter ? Reason(turn, counter) : new ResultReason(null, AdviceWords.NoCounter(turn, advice), []),
            WhatWouldChangeIt = AdviceWords.Changes(turn, advice),
            Weights = AdviceWords.MostSensitiveWeight(turn, advice),
            Risks = [.. advice.Risks.Select(explainer.Risk).Select(risk => new ResultRisk(risk.Text, risk.Mitigation))],
            NextSteps = [.. advice.NextSteps.Select(explainer.NextStep)],
            OpenQuestions = [.. advice.DecisiveOpenQuestions.Select(criterion => turn.Definitions.Plan[criterion].Name)],
        };
    }

    private static ResultModel Model(Turn turn, RankedModel model) => new(
        model.Model.Id,
        turn.NameOf(model.Model),
        model.Score,
        model.RuledOutBy is { } gate ? turn.Definitions.Plan[gate.Criterion].Name : null,
        turn.Definitions.Explainer.WhyRuledOut(model));

    private static ResultReason Reason(Turn turn, Reason reason) =>
        new(turn.Definitions.Plan[reason.Criterion].Name, turn.Definitions.Explainer.Reason(reason), Sources(turn.Definitions, reason));

    /// <summary>The article that says more, with those it names, and the facts that the answer's points rest on.</summary>
    private static IReadOnlyList<ResultSource> Sources(AdvisorDefinitions definitions, Reason reason)
    {
        var named = definitions.Library.Find(reason.Topic)?.Sources ?? [];
        var facts = reason.Levels.SelectMany(level => level.Grounds).Select(ground => ground.Fact).OfType<int>().Distinct().Select(definitions.Facts.Find).OfType<Fact>();
        return [.. named.Select(source => new ResultSource(source.Name, source.Url)), .. facts.Select(fact => new ResultSource(fact.Citation, fact.Url))];
    }
}
