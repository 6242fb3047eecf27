using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Content.Comparing;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>"Compare nearshore and captive on privacy": models side by side, and how they rank on the answers where there are any.</summary>
internal static class Comparing
{
    private static readonly string[] OutsourcingAndOffshoring = [ModelComparison.AnyProvider, SourcingModel.CaptiveOffshoring.Id];

    private static readonly Compared Nothing = new([], [], AreBoth: false);

    public static Next Show(Turn turn)
    {
        var (wanted, library) = (turn.Reading.Compared ?? Nothing, turn.Definitions.Library);
        var models = ModelsOf(turn, wanted);
        if (wanted.Aspects.Count == 0 && models.Order().SequenceEqual(OutsourcingAndOffshoring.Order()))
        {
            turn.Say(library.OutsourcingAndOffshoring.Markdown);
        }
        else
        {
            turn.Say(library.Compare(models, wanted.Aspects));
        }

        turn.Memory.Compared = [.. models];
        turn.Memory.ShowsComparison = true;
        if (turn.Memory.Sheet.Count > 0)
        {
            SayHowTheyStand(turn, models, isWhole: wanted.Aspects.Count == 0);
        }

        return GoOn(turn, models, wanted.Aspects);
    }

    private static IReadOnlyList<string> ModelsOf(Turn turn, Compared wanted) => wanted switch
    {
        { Models: [var only] } => [only, Beside(turn, only)],
        { Models.Count: > 1 } => wanted.Models,
        { AreBoth: true } when turn.Memory.Compared.Count > 0 => turn.Memory.Compared,
        { AreBoth: false, Aspects.Count: > 0 } => [.. SourcingModel.All.Select(model => model.Id)],
        _ => BestTwo(turn),
    };

    private static IReadOnlyList<string> BestTwo(Turn turn)
    {
        if (turn.Memory.Sheet.Count == 0)
        {
            return OutsourcingAndOffshoring;
        }

        var ranking = turn.Advise().Ranking;
        turn.Say(Reply.CompareBestTwo, ("model", turn.NameOf(ranking[0].Model)), ("other", turn.NameOf(ranking[1].Model)));
        return [ranking[0].Model.Id, ranking[1].Model.Id];
    }

    /// <summary>What stands beside a model that was named alone: what the answers speak for, or without any the nearest thing to doing otherwise.</summary>
    private static string Beside(Turn turn, string only)
    {
        bool IsOther(SourcingModel model) => model.Id != only && model.Family != only;

        var other = SourcingModel.All.First(IsOther);
        var reply = Reply.CompareWithOther;
        if (turn.Memory.Sheet.Count > 0)
        {
            var ranking = turn.Advise().Ranking;
            other = ranking.First(ranked => IsOther(ranked.Model)).Model;
            reply = other == ranking[0].Model ? Reply.CompareWithAdvised : Reply.CompareWithNext;
        }

        turn.Say(reply, ("model", turn.NameOf(other)));
        return other.Id;
    }

    private static void SayHowTheyStand(Turn turn, IReadOnlyList<string> models, bool isWhole)
    {
        foreach (var closed in turn.Advise().Ranking.Where(ranked => ranked.RuledOutBy is not null && models.Contains(ranked.Model.Id)))
        {
            turn.Say(Reply.CompareRuledOut, ("model", turn.NameOf(closed.Model)), ("reason", turn.Definitions.Explainer.WhyRuledOut(closed)!));
        }

        if (isWhole)
        {
            AdviceScores.SayRanking(turn);
        }
    }

    /// <summary>What is pending, or new with this message, comes next; else what one may want to see after this.</summary>
    private static Next GoOn(Turn turn, IReadOnlyList<string> models, IReadOnlyList<string> aspects)
    {
        if (turn is not { Pending: null, Kept.Count: 0, Memory: { Advised: not null, Sharpening: false } } || Prioritising.IsIn(turn))
        {
            return Next.AskAgain;
        }

        var isAll = models.Count == SourcingModel.All.Count;
        var aspect = turn.Advise().Reasons.Select(reason => reason.Topic).Concat(ModelComparison.Aspects)
            .FirstOrDefault(topic => ModelComparison.Aspects.Contains(topic) && !aspects.Contains(topic));
        turn.Say(Reply.Next);
        turn.Offer(
        [
            .. aspect is null ? Array.Empty<string>() : [turn.Words(Reply.OfferCompareAspect, ("aspect", turn.Definitions.Library.Comparison.NameOf(aspect)))],
            turn.Words(isAll && aspects.Count == 0 ? Reply.OfferCompare : Reply.OfferCompareAll),
            turn.Words(Reply.OfferNumbers),
        ]);
        return Next.Wait;
    }
}
