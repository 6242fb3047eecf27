using System.Globalization;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The parts of an advice that are put together of several sentences, for the message and for the result alike.</summary>
internal static class AdviceWords
{
    /// <summary>Less rounds to no percent.</summary>
    private const double LeastShareShown = 0.005;

    /// <summary>An advice that only turns when a criterion counts half as much or half as much again does not rest on its weight.</summary>
    private const double MostMarginShown = 0.5;

    /// <summary>The easiest ones: a longer list is not read.</summary>
    private const int ChangesShown = 5;

    /// <summary>How sure the advice is, what is as good, and in how many of the ways to answer what is open it holds.</summary>
    public static string HowSure(Turn turn, Recommendation advice) => string.Join(' ',
    [
        turn.Words(Reply.AdviceConfidence, ("confidence", turn.Definitions.Explainer.Confidence(advice))),
        .. advice.Rivals.Count > 0 ? [turn.Words(Reply.AdviceRivals, ("models", turn.Definitions.Language.List(advice.Rivals.Select(model => turn.NameOf(model.Model)))))] : Array.Empty<string>(),
        .. advice.HoldsIn < 1 ? [Holds(turn, advice)] : Array.Empty<string>(),
    ]);

    public static IReadOnlyList<string> Changes(Turn turn, Recommendation advice) => [.. advice.WhatWouldChangeIt.Take(ChangesShown).Select(turn.Definitions.Explainer.Change)];

    /// <summary>The weight whose smallest move would turn the advice; null where none does within reach.</summary>
    public static string? MostSensitiveWeight(Turn turn, Recommendation advice)
    {
        if (advice.Lead <= 0 || advice.Weights.Where(weight => weight.Margin < MostMarginShown).MinBy(weight => weight.Margin) is not { Margin: { } margin } weight)
        {
            return null;
        }

        var turnsAbove = weight.To is { } to && to - weight.Weight <= weight.Weight - weight.From;
        return turn.Words(
            turnsAbove ? Reply.AdviceWeightMore : Reply.AdviceWeightLess,
            ("name", turn.Definitions.Plan[weight.Criterion].Name),
            ("percent", PercentBeyond(margin).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The reasons for the advice: those that decide, and those that do not. Where none decides, all stand among the first.</summary>
    public static (IReadOnlyList<Reason> Deciding, IReadOnlyList<Reason> Neutral) Reasons(Recommendation advice)
    {
        var reasons = advice.Reasons.Where(reason => reason != advice.CounterArgument).ToArray();
        var deciding = reasons.Where(advice.RestsOn).ToArray();
        return deciding.Length > 0 ? (deciding, [.. reasons.Except(deciding)]) : (reasons, []);
    }

    /// <summary>Where no answer speaks for another model: what speaks against the advised one in any case.</summary>
    public static string NoCounter(Turn turn, Recommendation advice) =>
        turn.Words(Reply.AdviceNoCounter, ("risk", turn.Definitions.Explainer.Risk(advice.Risks[0]).Text));

    private static string Holds(Turn turn, Recommendation advice)
    {
        var others = advice.Distribution
            .Where(model => model.Model != advice.Model && model.Share >= LeastShareShown)
            .Select(model => turn.Words(Reply.AdviceShare, ("model", turn.NameOf(model.Model)), ("percent", Percent.Of(model.Share))))
            .ToArray();
        return others.Length == 0
            ? turn.Words(Reply.AdviceHolds, ("percent", Percent.Of(advice.HoldsIn)))
            : turn.Words(Reply.AdviceHoldsElse, ("percent", Percent.Of(advice.HoldsIn)), ("others", turn.Definitions.Language.List(others)));
    }

    /// <summary>At the margin itself both are as good; it takes a whole percent beyond it. A margin of 0.2 is not to come out as 19.999….</summary>
    private static double PercentBeyond(double margin) => Math.Floor(Math.Round(margin * 100, 6)) + 1;
}
