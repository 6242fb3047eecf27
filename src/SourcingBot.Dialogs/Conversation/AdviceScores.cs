using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>How the models stand, in points of 100: as a ranking, and compared with before.</summary>
internal static class AdviceScores
{
    public static void SayRanking(Turn turn)
    {
        turn.Say(Reply.Ranking);
        turn.Say(string.Join('\n', [
            turn.Words(Reply.RankingHead),
            .. turn.Advise().Ranking.Select(model => model.RuledOutBy is { } gate
                ? turn.Words(Reply.RankingRowOut, ("model", turn.NameOf(model.Model)), ("name", turn.Definitions.Plan[gate.Criterion].Name))
                : turn.Words(Reply.RankingRow, ("model", turn.NameOf(model.Model)), ("points", Points(model))))]));
    }

    public static void SayWhatMoved(Turn turn, Recommendation then, Recommendation now)
    {
        var (was, stays) = (turn.NameOf(then.Model), then.Model == now.Model);
        turn.Say(stays ? Reply.MovedNothing : Reply.MovedModel, ("model", was), ("before", stays ? Points(then.Advised) : was), ("after", stays ? Points(now.Advised) : turn.NameOf(now.Model)));
        turn.Say(string.Join('\n', [
            turn.Words(Reply.MovedScores),
            .. now.Ranking.Select(model => turn.Words(
                Reply.MovedRow,
                ("model", turn.NameOf(model.Model)),
                ("before", Standing(turn, then.Ranking.Single(m => m.Model == model.Model))),
                ("after", Standing(turn, model))))]));
    }

    private static string Standing(Turn turn, RankedModel model) => model.RuledOutBy is null ? Points(model) : turn.Words(Reply.RuledOut);

    private static string Points(RankedModel model) => Percent.Of(model.Score);
}
