using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>The advice, in ids and numbers; the sentences are filled in elsewhere.</summary>
public sealed record Recommendation
{
    /// <summary>All six: the advised one first, those that a gate closed last.</summary>
    public required IReadOnlyList<RankedModel> Ranking { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The open models so near to the advised one that it is a close call, the nearest first; empty when it is none.</summary>
    public required IReadOnlyList<RankedModel> Rivals { get; init; }

    /// <summary>
    /// The share of all ways to answer the open criteria in which the same model stays first, counted exactly; 1 when none is open.
    /// </summary>
    public required double HoldsIn { get; init; }

    /// <summary>
    /// In what share of all ways to answer the open criteria each model is first, counted exactly; those that never are first are left
    /// out, the others stand by share. They add up to 1.
    /// </summary>
    public required IReadOnlyList<ModelShare> Distribution { get; init; }

    /// <summary>By size of effect, the largest first; where it is the same, by what the answer gave the advised model.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>The reason that pulls hardest away from the advised model; null when no answer does.</summary>
    public required Reason? CounterArgument { get; init; }

    /// <summary>At most one for each criterion and model, the easiest first.</summary>
    public required IReadOnlyList<Change> WhatWouldChangeIt { get; init; }

    /// <summary>For each answered criterion from which a level follows, in the order of <see cref="Criterion.All"/>.</summary>
    public required IReadOnlyList<WeightRange> Weights { get; init; }

    public required IReadOnlyList<Risk> Risks { get; init; }

    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>
    /// The open criteria whose answers turn the advice in some of the ways, the one that does so in the largest share first; without
    /// those that the client cannot answer.
    /// </summary>
    public required IReadOnlyList<Criterion> DecisiveOpenQuestions { get; init; }

    /// <summary>Null when no answer that may still come can turn the advice.</summary>
    public Criterion? MostDecisiveOpenQuestion => DecisiveOpenQuestions.FirstOrDefault();

    public RankedModel Advised => Ranking[0];

    /// <summary>The next model that no gate closed; there always is one.</summary>
    public RankedModel RunnerUp => Ranking[1];

    public SourcingModel Model => Advised.Model;

    public double Lead => Advised.Score - RunnerUp.Score;

    /// <summary>Whether the answer moved models or closed some; an answer in the middle may do neither.</summary>
    public bool RestsOn(Reason reason) =>
        reason.Levels.Any(level => level.Pull != default) || Ranking.Any(model => model.RuledOutBy?.Criterion == reason.Criterion);
}
