using System.Text.Json.Nodes;
using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Advice.Tests.Explanations;

public sealed class RecommendationJsonTests
{
    [Fact]
    public void The_public_shape_is_written_to_the_letter()
    {
        var node = Write(AnswerSheet.Of(Say.Tight, Say.Control("shared"), Say.Size("small")));

        Names(node).ShouldBe(["answers", "recommendation", "ranking", "reasons", "whatWouldChangeIt", "risks", "nextSteps", "mostDecisiveOpenQuestion"]);
        node["answers"]!.ToJsonString().ShouldBe("""{"budget":{"stance":"tight"},"control":"shared","projectSize":{"size":"small"}}""");
        Names(node["recommendation"]!).ShouldBe(["family", "model", "score", "confidence", "axes", "holdsIn"]);
        Names(node["recommendation"]!["axes"]!).ShouldBe(["owner", "location"]);
        Names(node["ranking"]![0]!).ShouldBe(["model", "family", "score"]);
        Names(node["ranking"]![5]!).ShouldBe(["model", "family", "score", "ruledOutBy"]);
        Names(node["reasons"]![0]!).ShouldBe(["criterion", "effect", "text", "topic"]);
        Names(node["whatWouldChangeIt"]![0]!).ShouldBe(["criterion", "answer", "model"]);
        Names(node["risks"]![0]!).ShouldBe(["text", "mitigation", "topic"]);
        node["nextSteps"]![0]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Who_asks_for_details_also_gets_the_distribution_the_weights_and_the_priorities()
    {
        var sheet = AnswerSheet.Of(Say.Tight, Say.Control("full"), Say.Size("small"));
        var advice = Shipped.Adviser.Advise(sheet, [Criterion.Control]);
        var node = JsonNode.Parse(RecommendationJson.Write(sheet, advice, Shipped.Explainer, withDetails: true))!;

        node["distribution"]!.AsArray().Sum(model => model!["share"]!.GetValue<double>()).ShouldBe(1, 1e-9);
        Names(node["distribution"]![0]!).ShouldBe(["model", "share"]);
        node["weights"]!.AsArray().Select(range => (range!["criterion"]!.GetValue<string>(), range["weight"]!.GetValue<int>()))
            .ShouldBe([("budget", 1), ("control", 2), ("projectSize", 1)]);
        node["weights"]!.AsArray().ShouldContain(range => range!["to"] == null, "no limit is no field");
        node["priorities"]!.ToJsonString().ShouldBe("""["control"]""");
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var node = Write(AnswerSheet.Of(
            Say.Tight, Say.Asap, Say.Control("shared"), Say.Data("public"), Say.Months(3), Say.Size("small"), Say.Talent("common-skills"),
            Say.Location("anywhere"), Say.Communication("asynchronous"), Say.Reliability("tolerant"), Say.Complexity("self-contained")));
        Names(node).ShouldNotContain("mostDecisiveOpenQuestion");
        node["recommendation"]!["holdsIn"]!.GetValue<double>().ShouldBe(1);
        node.ToJsonString().ShouldNotContain("null");
    }

    [Fact]
    public void Effects_add_up_to_the_lead_of_the_scores_as_they_are_written() => Sheets.Any.Sample(
        sheet =>
        {
            var node = Write(sheet);
            var lead = node["ranking"]![0]!["score"]!.GetValue<double>() - node["ranking"]![1]!["score"]!.GetValue<double>();
            node["reasons"]!.AsArray().Sum(reason => reason!["effect"]!.GetValue<double>()).ShouldBe(lead, 1e-8);
        },
        iter: 100);

    [Fact]
    public void Every_sentence_is_filled_in() => Sheets.Any.Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet, [.. Criterion.All]);
            string[] texts =
            [
                Shipped.Explainer.Confidence(advice),
                .. advice.Reasons.Select(Shipped.Explainer.Reason),
                .. advice.WhatWouldChangeIt.Select(Shipped.Explainer.Change),
                .. advice.Ranking.Select(Shipped.Explainer.WhyRuledOut).OfType<string>(),
            ];
            texts.ShouldAllBe(text => text.Length > 0 && !text.Contains('{'));
        },
        iter: 50);

    private static JsonObject Write(AnswerSheet sheet) =>
        JsonNode.Parse(RecommendationJson.Write(sheet, Shipped.Adviser.Advise(sheet), Shipped.Explainer))!.AsObject();

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(field => field.Key);
}
