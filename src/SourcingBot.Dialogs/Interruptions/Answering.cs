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
            var earlier = turn.Memory.Sheet[later.Criterion] ?? turn.Memory.Reported[later.Criterion];
            var before = earlier is null ? null : turn.Words(earlier);
            var answer = Refinement.Of(earlier, later);
            turn.Memory.Keep(answer, KeptDays.Of(turn.Reading.NamedDays.FirstOrDefault(days => days.Criterion == answer.Criterion)));
            turn.Kept.Add(answer.Criterion);
            var (name, after) = (Name(turn, answer.Criterion), turn.Words(answer));
            if (before is null)
            {
                noted.Add(turn.Words(Reply.NotedOne, ("name", name), ("answer", after)));
            }
            else if (before == after)
            {
                turn.Say(Reply.Unchanged, ("name", name), ("answer", after));
            }
            else
            {
                turn.Say(Reply.Changed, ("name", name), ("before", before), ("after", after));
            }
        }

        if (noted.Count > 0)
        {
            turn.Say(Reply.Noted, ("answers", Listed(turn, noted)));
        }

        // What was asked and not answered is asked again, be it the next question or one whose answer was to be changed.
        return turn.Pending is { } pending && !turn.Kept.Contains(pending.Criterion) ? Next.AskAgain : Next.GoOn;
    }

    /// <summary>Answers with their criteria as one enumeration.</summary>
    /// <param name="noted">At least one.</param>
    public static string Listed(Turn turn, IReadOnlyList<string> noted) =>
        noted is [var one] ? one : turn.Words(Reply.NotedList, ("list", turn.Definitions.Language.ListLong(noted.SkipLast(1))), ("last", noted[^1]));

    private static string Name(Turn turn, Criterion criterion) => turn.Definitions.Plan[criterion].Name;
}
