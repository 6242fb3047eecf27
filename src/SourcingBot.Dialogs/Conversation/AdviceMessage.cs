using System.Globalization;
using Microsoft.Bot.Builder;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Results;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The advice as a message: what, how sure, why, what speaks against it, what would change it, risks, next steps.</summary>
internal static class AdviceMessage
{
    /// <summary>Under which the recommendation goes with its message, for other programs to read.</summary>
    public const string MediaType = "application/vnd.sourcingbot.recommendation+json";

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
            await ResultMaking.SayAsync(turn, context, now, cancellationToken);
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
        var changes = AdviceWords.Changes(turn, advice);
        turn.Say(changes.Count > 0 ? Bullets(changes) : turn.Words(Reply.AdviceNoChanges));
        if (AdviceWords.MostSensitiveWeight(turn, advice) is { } weight)
        {
            turn.Say(weight);
        }

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
        turn.Say(AdviceWords.HowSure(turn, advice));
    }

    private static void SayReasons(Turn turn, Recommendation advice)
    {
        var (deciding, neutral) = AdviceWords.Reasons(advice);
        turn.Say(Reply.AdviceReasons);
        turn.Say(Numbered(deciding.Select(reason => ReasonWithSource(turn, reason))));
        if (neutral.Count > 0)
        {
            turn.Say(Reply.AdviceNeutral);
            turn.Say(Bullets(neutral.Select(reason => ReasonWithSource(turn, reason))));
        }

        turn.Say(Reply.AdviceCounter);
        turn.Say(advice.CounterArgument is { } counter ? ReasonWithSource(turn, counter) : AdviceWords.NoCounter(turn, advice));
    }

    private static string ReasonWithSource(Turn turn, Reason reason) => turn.Words(
        Reply.AdviceReason,
        ("text", turn.Definitions.Explainer.Reason(reason)),
        ("source", turn.Words(Reply.AdviceSource, ("section", reason.Section))));

    private static string Bullets(IEnumerable<string> items) => Lines(items.Select(item => $"- {item}"));

    private static string Numbered(IEnumerable<string> items) => Lines(items.Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {item}")));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
