using System.Globalization;
using Microsoft.Bot.Builder;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The advice as a message: what, how sure, why, what speaks against it, what would change it, risks, next steps.</summary>
internal static class AdviceMessage
{
    /// <summary>Under which the recommendation goes with its message, for other programs to read.</summary>
    public const string MediaType = "application/vnd.sourcingbot.recommendation+json";

    /// <summary>The easiest ones: a longer list is not read.</summary>
    private const int ChangesShown = 5;

    /// <summary>Less rounds to no percent.</summary>
    private const double LeastShareShown = 0.005;

    /// <summary>An advice that only turns when a criterion counts half as much or half as much again does not rest on its weight.</summary>
    private const double MostMarginShown = 0.5;

    /// <summary>Gives the advice if the answers are not those it was last given for; then offers what can be done.</summary>
    /// <param name="spokeOfAnswers">Whether the turn was about answers, so that an advice that stays is worth a word.</param>
    public static async Task GiveAsync(Turn turn, ITurnContext context, bool spokeOfAnswers, CancellationToken cancellationToken)
    {
        var sheet = turn.Memory.Sheet;
        var (before, now) = (turn.AdviseAsBefore(), turn.Advise());
        var isNew = turn.Memory.Advised?.SequenceEqual(sheet) != true || !turn.Memory.AdvisedPriorities.ToHashSet().SetEquals(turn.Memory.Priorities);
        (turn.Memory.Advised, turn.Memory.AdvisedPriorities) = (sheet, turn.Memory.Priorities);
        if (sheet.Count == 0)
        {
            turn.Say(Reply.NothingKnown);
        }
        else if (isNew)
        {
            turn.Advised = now;
            SayHowItCame(turn, before, now);
            await turn.SendAsync(context, cancellationToken);
            SayAdvice(turn, now);
            Sharpening.SayWhatIsOpen(turn, now);
            Contact.OfferCall(turn);
            Offers.Show(turn);
            await turn.SendAsync(context, cancellationToken, RecommendationJson.ToNode(sheet, now, turn.Definitions.Explainer), MediaType);
            return;
        }
        else if (spokeOfAnswers)
        {
            turn.Say(Reply.AdviceStays, ("model", turn.NameOf(now.Model)));
        }

        Offers.Show(turn);
        await turn.SendAsync(context, cancellationToken);
    }

    public static void SayReasons(Turn turn)
    {
        var advice = turn.Advise();
        if (advice.Reasons.Count == 0)
        {
            turn.Say(Reply.NothingKnown);
            return;
        }

        SayHeadline(turn, advice);
        SayReasons(turn, advice);
    }

    private static void SayHowItCame(Turn turn, Recommendation? then, Recommendation now)
    {
        if (then is null or { Reasons.Count: 0 })
        {
            if (!turn.StopsAsking)
            {
                turn.Say(Reply.AdviceReady);
            }

            return;
        }

        AdviceScores.SayWhatMoved(turn, then, now);
    }

    private static void SayAdvice(Turn turn, Recommendation advice)
    {
        var explainer = turn.Definitions.Explainer;
        SayHeadline(turn, advice);
        foreach (var closed in advice.Ranking.Where(model => model.RuledOutBy is not null).GroupBy(model => explainer.WhyRuledOut(model)!))
        {
            turn.Say(Reply.AdviceRuledOut, ("model", turn.Definitions.Language.List(closed.Select(model => turn.NameOf(model.Model)))), ("reason", closed.Key));
        }

        SayReasons(turn, advice);
        turn.Say(Reply.AdviceChanges);
        var changes = advice.WhatWouldChangeIt.Take(ChangesShown).Select(explainer.Change).ToArray();
        turn.Say(changes.Length > 0 ? Bullets(changes) : turn.Words(Reply.AdviceNoChanges));
        SayMostSensitiveWeight(turn, advice);
        turn.Say(Reply.AdviceRisks);
        turn.Say(Bullets(advice.Risks.Select(explainer.Risk).Select(risk => turn.Words(Reply.AdviceRisk, ("risk", risk.Text), ("mitigation", risk.Mitigation)))));
        turn.Say(Reply.AdviceSteps);
        turn.Say(Numbered(advice.NextSteps.Select(explainer.NextStep)));
    }

    private static void SayHeadline(Turn turn, Recommendation advice)
    {
        var explainer = turn.Definitions.Explainer;
        turn.Say(Reply.AdviceHeadline, ("model", turn.NameOf(advice.Model)));
        turn.Say(explainer.Model(advice.Model).Description);
        var sure = turn.Words(Reply.AdviceConfidence, ("confidence", explainer.Confidence(advice)));
        turn.Say(string.Join(' ',
        [
            sure,
            .. advice.Rivals.Count > 0 ? [turn.Words(Reply.AdviceRivals, ("models", turn.Definitions.Language.List(advice.Rivals.Select(model => turn.NameOf(model.Model)))))] : Array.Empty<string>(),
            .. advice.HoldsIn < 1 ? [Holds(turn, advice)] : Array.Empty<string>(),
        ]));
    }

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

    /// <summary>The weight whose smallest move would turn the advice.</summary>
    private static void SayMostSensitiveWeight(Turn turn, Recommendation advice)
    {
        if (advice.Lead > 0 && advice.Weights.Where(weight => weight.Margin < MostMarginShown).MinBy(weight => weight.Margin) is { Margin: { } margin } weight)
        {
            var turnsAbove = weight.To is { } to && to - weight.Weight <= weight.Weight - weight.From;
            turn.Say(
                turnsAbove ? Reply.AdviceWeightMore : Reply.AdviceWeightLess,
                ("name", turn.Definitions.Plan[weight.Criterion].Name),
                ("percent", PercentBeyond(margin).ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>At the margin itself both are as good; it takes a whole percent beyond it. A margin of 0.2 is not to come out as 19.999….</summary>
    private static double PercentBeyond(double margin) => Math.Floor(Math.Round(margin * 100, 6)) + 1;

    private static void SayReasons(Turn turn, Recommendation advice)
    {
        var counter = advice.CounterArgument;
        var reasons = advice.Reasons.Where(reason => reason != counter).ToArray();
        var deciding = reasons.Where(advice.RestsOn).ToArray();
        turn.Say(Reply.AdviceReasons);
        turn.Say(Numbered((deciding.Length > 0 ? deciding : reasons).Select(reason => ReasonWithSource(turn, reason))));
        if (deciding.Length > 0 && deciding.Length < reasons.Length)
        {
            turn.Say(Reply.AdviceNeutral);
            turn.Say(Bullets(reasons.Except(deciding).Select(reason => ReasonWithSource(turn, reason))));
        }

        turn.Say(Reply.AdviceCounter);
        turn.Say(counter is null
            ? turn.Words(Reply.AdviceNoCounter, ("risk", advice.Risks.Select(turn.Definitions.Explainer.Risk).First().Text))
            : ReasonWithSource(turn, counter));
    }

    private static string ReasonWithSource(Turn turn, Reason reason) => turn.Words(
        Reply.AdviceReason,
        ("text", turn.Definitions.Explainer.Reason(reason)),
        ("source", turn.Words(Reply.AdviceSource, ("section", reason.Section))));

    private static string Bullets(IEnumerable<string> items) => Lines(items.Select(item => $"- {item}"));

    private static string Numbered(IEnumerable<string> items) => Lines(items.Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {item}")));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
