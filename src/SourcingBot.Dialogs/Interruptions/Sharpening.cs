using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>More questions after the advice: the most decisive first, until no answer that may still come can change it, or the person stops.</summary>
internal static class Sharpening
{
    public static Next Begin(Turn turn)
    {
        turn.Memory.Sharpening = true;
        return Next.GoOn;
    }

    /// <summary>Gives the advice on what is known by now, in the middle of the interview too.</summary>
    public static Next Stop(Turn turn)
    {
        if (turn is { Pending: null, Memory: { Sharpening: false, Advised.Count: > 0 } })
        {
            // It stands above, perhaps far above.
            return Asking.Why(turn);
        }

        turn.StopsAsking = true;
        if (turn.Memory.Sharpening)
        {
            End(turn);
            turn.Say(Reply.SharpenStopped);
        }

        // Whoever went back and then wants the advice has not taken the answer back.
        foreach (var answer in turn.Memory.Withdrawn.Where(answer => !turn.Memory.LeftOpen.Contains(answer.Criterion.Id)).ToArray())
        {
            turn.Memory.Keep(answer);
            turn.Say(Reply.Unchanged, ("name", turn.Definitions.Plan[answer.Criterion].Name), ("answer", turn.Words(answer)));
        }

        foreach (var question in turn.Definitions.Plan.Always.Where(question => !turn.Memory.Sheet.IsAnswered(question.Criterion)))
        {
            turn.Memory.LeaveOpen(question.Criterion);
        }

        return Next.GoOn;
    }

    /// <summary>The next question while there is one to sharpen with; says so when there is none any more.</summary>
    /// <param name="saysStanding">Whether the turn may have moved the advice, so that it is worth a word.</param>
    public static InterviewQuestion? NextQuestion(Turn turn, bool saysStanding)
    {
        if (!turn.Memory.Sharpening)
        {
            return null;
        }

        var advice = turn.Advise();
        if (advice.MostDecisiveOpenQuestion is not { } decisive)
        {
            End(turn);
            SayDone(turn, advice.HoldsIn);
            return null;
        }

        if (saysStanding)
        {
            turn.Say(Reply.AsItStands, ("model", turn.NameOf(advice.Model)), ("percent", Percent.Of(advice.HoldsIn)));
        }

        return turn.Definitions.Plan[decisive];
    }

    /// <summary>Below an advice: that more questions can sharpen it, or that none can.</summary>
    public static void SayWhatIsOpen(Turn turn, Recommendation advice)
    {
        if (turn.EndedSharpening)
        {
            return;
        }

        if (advice.DecisiveOpenQuestions is [var decisive, ..] all)
        {
            var name = turn.Definitions.Plan[decisive].Name;
            turn.Say(all.Count == 1 ? turn.Words(Reply.SharpenOfferLast, ("name", name)) : turn.Words(Reply.SharpenOffer, ("count", $"{all.Count}"), ("name", name)));
        }
        else if (turn.Memory.Sheet.Count < Criterion.All.Count)
        {
            SayDone(turn, advice.HoldsIn);
        }
    }

    private static void End(Turn turn)
    {
        turn.Memory.Sharpening = false;
        turn.EndedSharpening = true;
    }

    /// <summary>Where nothing is known there is no advice that could be done.</summary>
    private static void SayDone(Turn turn, double holdsIn)
    {
        if (turn.Memory.Sheet.Count == 0)
        {
            return;
        }

        var couldChange = holdsIn < 1 ? turn.AdviseIfAllCouldBeAsked().DecisiveOpenQuestions : [];
        if (couldChange.Count > 0)
        {
            turn.Say(Reply.SharpenLeftOpen, ("names", turn.Definitions.Language.List(couldChange.Select(criterion => turn.Definitions.Plan[criterion].Name))));
        }
        else
        {
            turn.Say(turn.Memory.Sheet.Count < Criterion.All.Count ? Reply.SharpenDone : Reply.SharpenAllAnswered);
        }
    }
}
