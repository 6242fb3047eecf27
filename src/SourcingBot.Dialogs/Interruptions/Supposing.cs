using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>"What if my budget was 1 million?": what the advice would be then, and how to answer so.</summary>
internal static class Supposing
{
    /// <summary>Whether the message supposes an answer that differs from what is known.</summary>
    public static bool IsIn(Turn turn) => turn.Reading.Supposed.Any(answer => answer != turn.Memory.Sheet[answer.Criterion]);

    public static void Answer(Turn turn)
    {
        var supposed = turn.Reading.Supposed.First(answer => answer != turn.Memory.Sheet[answer.Criterion]);
        var (name, words) = (turn.Definitions.Plan[supposed.Criterion].Name, turn.Words(supposed));
        if (turn.Memory.Advised is null)
        {
            turn.Say(Reply.SupposedEarly, ("name", name), ("answer", words));
        }
        else
        {
            var (before, then) = (turn.Advise().Model, turn.AdviseIf(supposed).Model);
            turn.Say(
                before == then ? Reply.SupposedStays : Reply.SupposedMoves, ("name", name), ("answer", words), ("model", turn.NameOf(then)), ("before", turn.NameOf(before)));
        }

        turn.Suggest([Button(turn, supposed, name)]);
    }

    /// <summary>The change itself where its words are read so; else what asks the question again.</summary>
    private static string Button(Turn turn, Answer supposed, string name)
    {
        var button = turn.Words(Reply.SupposedButton, ("name", name), ("answer", turn.Definitions.Wording.SayShort(supposed)));
        return turn.Reads(button).Answers is [var only] && only == supposed ? button : turn.Words(Reply.ChangeButton, ("name", name));
    }
}
