using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Keeps every answer of a message, asked or not, and says back what was understood.</summary>
internal static class Answering
{
    public static Next Take(Turn turn)
    {
        turn.Memory.ShowsCosts = false;
        var noted = new List<string>();
        foreach (var later in turn.Reading.Answers)
        {
            var earlier = turn.Memory.Sheet[later.Criterion];
            var answer = Refinement.Of(earlier, later);
            turn.Memory.Keep(answer);
            if (earlier is null)
            {
                noted.Add(NameAndAnswer(turn, answer));
            }
            else if (earlier.Equals(answer))
            {
                turn.Say(Reply.Unchanged, ("name", Name(turn, answer.Criterion)), ("answer", turn.Definitions.Wording.Say(answer)));
            }
            else
            {
                turn.Say(Reply.Changed, ("name", Name(turn, answer.Criterion)), ("before", turn.Definitions.Wording.Say(earlier)), ("after", turn.Definitions.Wording.Say(answer)));
            }
        }

        if (noted.Count > 0)
        {
            turn.Say(Reply.Noted, ("answers", string.Join("; ", noted)));
        }

        // What was asked and not answered is asked again, be it the next question or one whose answer was to be changed.
        return turn.Pending is { } pending && !turn.Memory.Sheet.IsAnswered(pending.Criterion) ? Next.AskAgain : Next.GoOn;
    }

    private static string NameAndAnswer(Turn turn, Answer answer) =>
        turn.Words(Reply.NotedOne, ("name", Name(turn, answer.Criterion)), ("answer", turn.Definitions.Wording.Say(answer)));

    private static string Name(Turn turn, Criterion criterion) => turn.Definitions.Plan[criterion].Name;
}
