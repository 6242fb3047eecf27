using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A recommendation in its public JSON shape.</summary>
public static class RecommendationJson
{
    // Enough that the effects still add up to the lead for whoever adds them, and no digits that are only a computer's.
    private const int Decimals = 10;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>On one line.</summary>
    /// <param name="withDetails">Adds what only those get who ask for it: the distribution over models, how far weights may move, and which reasons are priorities.</param>
    public static string Write(AnswerSheet answers, Recommendation recommendation, Explainer explainer, bool withDetails = false) =>
        (withDetails ? WithDetails(answers, recommendation, explainer) : ToNode(answers, recommendation, explainer)).ToJsonString(Readable);

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

    private static JsonObject Ranked(RankedModel ranked)
    {
        var node = new JsonObject { ["model"] = ranked.Model.Id, ["family"] = ranked.Model.Family, ["score"] = Rounded(ranked.Score) };
        if (ranked.RuledOutBy is { } gate)
        {
            node["ruledOutBy"] = gate.Criterion.Id;
        }

        return node;
    }

    private static JsonObject Weighed(WeightRange range)
    {
        var node = new JsonObject { ["criterion"] = range.Criterion.Id, ["weight"] = range.Weight, ["from"] = Rounded(range.From) };
        if (range.To is { } to)
        {
            node["to"] = Rounded(to);
        }

        return node;
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static double Rounded(double value) => Math.Round(value, Decimals);
}
