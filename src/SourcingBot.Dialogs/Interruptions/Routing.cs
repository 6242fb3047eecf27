using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Which part of a message counts first, and who handles it.</summary>
internal static class Routing
{
    private static readonly IReadOnlyDictionary<Intent, Interruption> Interruptions = new Dictionary<Intent, Interruption>
    {
        [Intent.Answer] = Answering.Take,
        [Intent.Question] = Asking.Question,
        [Intent.Why] = Asking.Why,
        [Intent.Help] = Repair.Help,
        [Intent.Back] = Repair.Back,
        [Intent.Skip] = Repair.Skip,
        [Intent.Unsure] = Repair.Unsure,
        [Intent.Change] = Repair.Change,
        [Intent.Restart] = Repair.Restart,
        [Intent.Cancel] = Repair.Cancel,
        [Intent.Human] = Repair.TalkToAPerson,
        [Intent.Greeting] = Repair.Greet,
        [Intent.Thanks] = Repair.Thank,
    };

    /// <summary>These take the answers of their message themselves; "start over" would clear them.</summary>
    private static readonly HashSet<Intent> TakeAnswers = [Intent.Answer, Intent.Question, Intent.Change, Intent.Back, Intent.Restart];

    public static Next Handle(Turn turn)
    {
        var wasPaused = turn.Memory.Paused;
        turn.Memory.Paused = false;
        (turn.ToldBefore, turn.Memory.Told) = (turn.Memory.Told, null);
        turn.Memory.ShowsComparison = false;
        if (!turn.IsMessage)
        {
            return Next.AskAgain;
        }

        // After a pause or days "continue" and "go on" leave nothing out, unless it is the button; what says no more is a coming back too.
        if ((wasPaused || turn.IsWelcome) && (SaysNothing(turn) || (turn.Reading.Intent == Intent.Skip && turn.Text != turn.Words(Reply.Skip))))
        {
            turn.Memory.Misread = 0;
            return Next.AskAgain;
        }

        if (SaysNothing(turn))
        {
            return Asking.Keywords(turn) ?? Unreadable(turn);
        }

        turn.Memory.Misread = 0;
        return Understood(turn);
    }

    private static bool SaysNothing(Turn turn) =>
        SaysNothingElse(turn) && !Prioritising.IsIn(turn) && !Confirming.IsIn(turn);

    private static bool SaysNothingElse(Turn turn) => turn.Reading is { Intent: Intent.None, Candidates.Count: 0 } && !Numbers.AreChangedIn(turn) && Steering(turn) is null;

    /// <summary>What a button or a request asks for, beside the intent that the message has.</summary>
    private static Interruption? Steering(Turn turn) => turn.Reading.Request switch
    {
        Request.Repeat when !turn.Memory.AsksToConfirm && turn.Reading.Intent is Intent.None or Intent.Help => Repair.Repeat,
        Request.Erase when turn.Prospects is not null => _ => Next.ConfirmErasure,
        Request.Neither when turn.Memory.Choosing && turn.Reading.Intent == Intent.None => AskingBack.Neither,
        _ => Confirming.Find(turn) ?? Offers.Find(turn) ?? Telling.Find(turn),
    };

    private static Next Unreadable(Turn turn)
    {
        if (turn.Pending is not null)
        {
            return Next.ToPrompt;
        }

        if (turn.Memory.AsksToConfirm)
        {
            Confirming.Misread(turn);
        }
        else
        {
            Repair.MisreadAfterAdvice(turn);
        }

        return Next.AskAgain;
    }

    private static Next Understood(Turn turn)
    {
        if (Prioritising.IsIn(turn))
        {
            Prioritising.Take(turn);
            if (SaysNothingElse(turn) && !Confirming.IsIn(turn))
            {
                return turn.Pending is null ? Next.GoOn : Next.AskAgain;
            }
        }

        if (Confirming.IsIn(turn))
        {
            Confirming.Take(turn);
            if (SaysNothingElse(turn))
            {
                turn.Memory.GoTo(null);
                return Next.GoOn;
            }
        }

        AskingBack.Begin(turn);
        if (Numbers.AreChangedIn(turn))
        {
            return WithAnswers(turn, Numbers.Change);
        }

        if (Steering(turn) is { } steering)
        {
            return WithAnswers(turn, steering);
        }

        if (AskingBack.IsAll(turn))
        {
            return WithAnswers(turn, _ => Next.AskAgain);
        }

        if (AnswersThePending(turn))
        {
            return Next.ToPrompt;
        }

        var handle = Interruptions[turn.Reading.Intent];
        return TakeAnswers.Contains(turn.Reading.Intent) ? handle(turn) : WithAnswers(turn, handle);
    }

    internal static bool AnswersThePending(Turn turn) =>
        turn.Reading.Intent == Intent.Answer && turn.Pending is { } pending && turn.Reading.Answers.Any(answer => answer.Criterion == pending.Criterion);

    /// <summary>What the same message answers is kept first; then the question that it answers is not put again.</summary>
    private static Next WithAnswers(Turn turn, Interruption handle)
    {
        var next = turn.Reading.Answers.Count > 0 ? Answering.Take(turn) : Next.AskAgain;
        var wanted = handle(turn);
        if (next == Next.GoOn && wanted == Next.Wait)
        {
            turn.Memory.GoTo(null);
        }

        return wanted == Next.AskAgain ? next : wanted;
    }
}
