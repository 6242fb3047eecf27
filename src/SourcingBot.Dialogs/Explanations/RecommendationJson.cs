using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Advice.Scoring;
using static SourcingBot.Dialogs.Explanations.PublicJson;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A recommendation in its public JSON shape.</summary>
public static class RecommendationJson
{
    /// <summary>On one line.</summary>
    /// <param name="withDetails">Adds what only those get who ask for it: the distribution over models, how far weights may move, and which reasons are priorities.</param>
    public static string Write(AnswerSheet answers, Recommendation recommendation, Explainer explainer, bool withDetails = false) =>
        PublicJson.Write(withDetails ? WithDetails(answers, recommendation, explainer) : ToNode(answers, recommendation, explainer));

    public static JsonObject ToNode(AnswerSheet answers, Recommendation recommendation, Explainer explainer)
    {
        var node = new JsonObject
        {
            ["answers"] = AnswersJson.Write(answers),
            ["recommendation"] = new JsonObject
            {
                ["family"] = recommendation.Model.Family,
                ["model"] = recommendation.Model.Id,
                ["score"] = Rounded(recommendation.Advised.Score),
                ["confidence"] = ContractNames.Of(recommendation.Confidence),
                ["axes"] = new JsonObject
                {
                    ["owner"] = ContractNames.Of(recommendation.Advised.Owner),
                    ["location"] = ContractNames.Of(recommendation.Advised.Place),
                },
                ["holdsIn"] = Rounded(recommendation.HoldsIn),
            },
            ["ranking"] = List(recommendation.Ranking, Ranked),
            ["reasons"] = List(recommendation.Reasons, reason => new JsonObject
            {
                ["criterion"] = reason.Criterion.Id,
                ["effect"] = Rounded(reason.Effect),
                ["text"] = explainer.Reason(reason),
                ["topic"] = reason.Topic,
            }),
            ["whatWouldChangeIt"] = List(recommendation.WhatWouldChangeIt, change => new JsonObject
            {
                ["criterion"] = change.Criterion.Id,
                ["answer"] = change.Level.Id,
                ["model"] = change.Model.Id,
            }),
            ["risks"] = List(recommendation.Risks, risk => new JsonObject
            {
                ["text"] = explainer.Risk(risk).Text,
                ["mitigation"] = explainer.Risk(risk).Mitigation,
                ["topic"] = risk.Topic,
            }),
            ["nextSteps"] = List(recommendation.NextSteps, step => JsonValue.Create(explainer.NextStep(step))),
        };
        if (recommendation.MostDecisiveOpenQuestion is { } open)
        {
            node["mostDecisiveOpenQuestion"] = open.Id;
        }

        return node;
    }

    private static JsonObject WithDetails(AnswerSheet answers, Recommendation recommendation, Explainer explainer)
    {
        var node = ToNode(answers, recommendation, explainer);
        node["distribution"] = List(recommendation.Distribution, model => new JsonObject { ["model"] = model.Model.Id, ["share"] = Rounded(model.Share) });
        node["weights"] = List(recommendation.Weights, Weighed);
        node["priorities"] = List(recommendation.Reasons.Where(reason => reason.IsPriority), reason => JsonValue.Create(reason.Criterion.Id));
        return node;
    }

    private static JsonObject Ranked(RankedModel ranked) => Known(
        ("model", ranked.Model.Id), ("family", ranked.Model.Family), ("score", Rounded(ranked.Score)), ("ruledOutBy", ranked.RuledOutBy?.Criterion.Id));

    private static JsonObject Weighed(WeightRange range) => Known(
        ("criterion", range.Criterion.Id), ("weight", range.Weight), ("from", Rounded(range.From)), ("to", range.To is { } to ? Rounded(to) : null));
}
