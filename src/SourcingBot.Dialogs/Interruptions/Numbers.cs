using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Models;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;
using Given = SourcingBot.Understanding.CostAssumption;
using GivenRate = SourcingBot.Understanding.ExchangeRate;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>"Show me the numbers": costs over time as a table and a picture, and every assumption changeable in words.</summary>
internal static class Numbers
{
    public static Next Show(Turn turn)
    {
        var costs = Compare(turn, turn.Memory.Costs);
        if (WhyNoCentre(turn, costs) is { } why)
        {
            turn.Say(why);
        }

        turn.Say(CostsText.Write(costs, turn.Definitions.CostExplainer));
        ShowPicture(turn, costs);
        return Next.AskAgain;
    }

    /// <summary>That the centre which the costs speak of is out of the question; null where it is not.</summary>
    public static string? WhyNoCentre(Turn turn, CostComparison costs) =>
        costs.Place != Place.Home && turn.Advise().Ranking.Single(model => model.Model == SourcingModel.CaptiveOffshoring) is { RuledOutBy: not null } centre
            ? turn.Words(Reply.CostsRuledOut, ("reason", turn.Definitions.Explainer.WhyRuledOut(centre)!))
            : null;

    /// <summary>Whether the message changes what is calculated with.</summary>
    public static bool AreChangedIn(Turn turn) =>
        turn.Reading.Assumptions.Count > 0 || turn.Reading.ExchangeRates.Count > 0 || turn.Reading.ImpossibleAssumptions.Any(IsOutside);

    /// <summary>Takes what can be calculated with, says why of the rest, and how the break-even moved.</summary>
    public static Next Change(Turn turn)
    {
        foreach (var given in turn.Reading.ImpossibleAssumptions.Where(IsOutside))
        {
            SayLimits(turn, given);
        }

        var before = Compare(turn, turn.Memory.Costs);
        var noted = turn.Reading.ExchangeRates.Count(rate => Exchange(turn, rate)) + turn.Reading.Assumptions.Count(given => Assume(turn, given));
        var after = Compare(turn, turn.Memory.Costs);
        if (noted > 0)
        {
            var explainer = turn.Definitions.CostExplainer;
            var (was, now) = (explainer.BreakEvenMonth(before), explainer.BreakEvenMonth(after));
            turn.Say(was == now ? Reply.CostsStay : Reply.CostsMoved, ("before", was), ("after", now));
            turn.Say(CostsText.WriteResult(after, explainer));
            ShowPicture(turn, after);
        }

        return Next.AskAgain;
    }

    public static Next Reset(Turn turn)
    {
        turn.Memory.Costs = new GivenCosts();
        turn.Say(Reply.CostsReset);
        return Show(turn);
    }

    private static bool Exchange(Turn turn, GivenRate rate) => Take(
        turn, turn.Memory.Costs.With(rate), () => turn.Words(Reply.CostsRate, ("from", rate.From), ("to", rate.To), ("rate", turn.Definitions.CostExplainer.Rate(rate.Rate))));

    private static bool Assume(Turn turn, Given given)
    {
        if (IsOutside(given))
        {
            SayLimits(turn, given);
            return false;
        }

        var explainer = turn.Definitions.CostExplainer;
        var rival = turn.Memory.Costs.RivalOf(given);
        var isTaken = Take(turn, turn.Memory.Costs.With(given), () => turn.Words(
            Reply.CostsNoted, ("name", explainer.Name(given.Id)), ("value", explainer.Value(given.Id, GivenCosts.RangeOf(given), Currency(turn, given)))));
        if (isTaken && rival is not null)
        {
            turn.Say(Reply.CostsInstead, ("name", explainer.Name(rival.Id)), ("value", explainer.Value(rival.Id, GivenCosts.RangeOf(rival), Currency(turn, rival))));
        }

        return isTaken;
    }

    private static bool IsOutside(Given given)
    {
        var (range, limits) = (GivenCosts.RangeOf(given), GivenCosts.LimitsOf(given.Id));
        return range.Min < limits.Min || range.Max > limits.Max;
    }

    private static void SayLimits(Turn turn, Given given)
    {
        var explainer = turn.Definitions.CostExplainer;
        turn.Say(Reply.CostsOutside, ("name", explainer.Name(given.Id)), ("limits", explainer.Value(given.Id, GivenCosts.LimitsOf(given.Id), Currency(turn, given))));
    }

    private static string Currency(Turn turn, Given given) => given.Currency ?? Compare(turn, turn.Memory.Costs).Currency;

    /// <summary>
    /// Keeps what is given if costs can be calculated with it. Money in another currency needs an exchange rate, or a currency in which
    /// everything else is known too.
    /// </summary>
    private static bool Take(Turn turn, GivenCosts wanted, Func<string> noted)
    {
        var currencies = wanted.Assumptions.Select(given => given.Currency).OfType<string>().Reverse();
        foreach (var tried in currencies.Select(wanted.In).Prepend(wanted))
        {
            var costs = turn.Definitions.Costs.Compare(tried.ToRequest(turn.Memory.Sheet));
            if (costs.IsValid && (tried == wanted || costs.Value.Unconverted is null))
            {
                turn.Memory.Costs = tried;
                turn.Say(noted());
                return true;
            }
        }

        var calculated = Compare(turn, turn.Memory.Costs).Currency;
        turn.Say(Reply.CostsNoRate, ("from", currencies.FirstOrDefault() ?? calculated), ("to", calculated));
        return false;
    }

    /// <summary>What was given while other tables held may not fit these any more: then they count alone.</summary>
    public static CostComparison Compare(Turn turn, GivenCosts given)
    {
        var costs = turn.Definitions.Costs.Compare(given.ToRequest(turn.Memory.Sheet));
        if (costs.IsValid)
        {
            return costs.Value;
        }

        turn.Memory.Costs = new GivenCosts();
        return turn.Definitions.Costs.Compare(turn.Memory.Costs.ToRequest(turn.Memory.Sheet)).Value
            ?? throw new InvalidOperationException("Costs can be calculated with any answers.");
    }

    private static void ShowPicture(Turn turn, CostComparison costs)
    {
        turn.Show(CostPicture.Of(costs, turn.Definitions.CostExplainer));
        turn.Memory.ShowsCosts = true;
    }
}
