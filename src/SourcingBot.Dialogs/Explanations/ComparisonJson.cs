using System.Text.Json.Nodes;
using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Advice.Scoring;
using static SourcingBot.Dialogs.Explanations.PublicJson;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A comparison in its public JSON shape.</summary>
public static class ComparisonJson
{
    /// <summary>On one line.</summary>
    public static string Write(ComparisonRequest asked, Comparison comparison, Explainer explainer, ComparisonExplainer words)
    {
        var node = new JsonObject
        {
            ["first"] = Person(asked.First, comparison.First, explainer),
            ["second"] = Person(asked.Second, comparison.Second, explainer),
            ["changesAdvice"] = comparison.ChangesAdvice,
            ["changesFamily"] = comparison.ChangesFamily,
            ["differences"] = List(comparison.Differences, difference => Difference(difference, words.Difference(difference, asked.First, asked.Second))),
            ["agreements"] = List(comparison.Agreements, Id),
            ["settlement"] = new JsonObject
            {
                ["criteria"] = List(comparison.Settlement.Criteria, Id),
                ["ways"] = List(comparison.Settlement.Ways, Way),
            },
            ["common"] = new JsonObject
            {
                ["answers"] = AnswersJson.Write(comparison.CommonAnswers),
                ["recommendation"] = Head(comparison.CommonAnswers, comparison.Common, explainer),
            },
            ["summary"] = words.Summary(comparison, asked.First, asked.Second),
        };
        if (comparison.SettleFirst is { } decisive)
        {
            node["settleFirst"] = decisive.Criterion.Id;
        }

        return PublicJson.Write(node);
    }

    private static JsonObject Person(Stakeholder stakeholder, Recommendation recommendation, Explainer explainer) => Known(
        ("name", stakeholder.Name),
        ("answers", AnswersJson.Write(stakeholder.Answers)),
        ("priorities", stakeholder.Priorities.Count > 0 ? List(stakeholder.Priorities, Id) : null),
        ("unsure", stakeholder.Unsure.Count > 0 ? List(stakeholder.Unsure, Id) : null),
        ("recommendation", Head(stakeholder.Answers, recommendation, explainer)));

    private static JsonObject Difference(Difference difference, string text)
    {
        var (first, second) = (difference.First, difference.Second);
        return Known(
            ("criterion", difference.Criterion.Id),
            ("first", AnswerOf(first)),
            ("second", AnswerOf(second)),
            ("firstLevels", LevelsOf(first)),
            ("secondLevels", LevelsOf(second)),
            ("firstIsPriority", first.IsPriority ? true : null),
            ("secondIsPriority", second.IsPriority ? true : null),
            ("decides", difference.Decides),
            ("decidesIn", difference.DecidesIn),
            ("turnsFirstTo", first.TurnsTo?.Id),
            ("turnsSecondTo", second.TurnsTo?.Id),
            ("text", text));
    }

    private static JsonNode? AnswerOf(Position position) =>
        position.Answer is { } answer ? AnswersJson.Write(AnswerSheet.Of(answer))[answer.Criterion.Id]!.DeepClone() : null;

    private static JsonArray? LevelsOf(Position position) =>
        position.Levels.Count > 0 ? List(position.Levels, level => JsonValue.Create(level.Id)) : null;

    private static JsonObject Way(SettledWay way) => new()
    {
        ["model"] = way.Model.Id,
        ["as"] = new JsonObject(way.Sides.Select(side => KeyValuePair.Create<string, JsonNode?>(side.Key.Id, side.Value == Side.First ? "first" : "second"))),
    };

    /// <summary>The part of a recommendation that says what is advised and how sure that is.</summary>
    private static JsonNode Head(AnswerSheet answers, Recommendation recommendation, Explainer explainer) =>
        RecommendationJson.ToNode(answers, recommendation, explainer)["recommendation"]!.DeepClone();

    private static JsonNode Id(Criterion criterion) => JsonValue.Create(criterion.Id);
}
