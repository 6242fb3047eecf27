using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Keeps what the person says matters most, in whatever message, and says back what counts more now.</summary>
internal static class Prioritising
{
    /// <summary>Whether the message says what matters most, or that nothing does.</summary>
    public static bool IsIn(Turn turn) => turn.Reading.Priorities.Count > 0 || turn.Reading.WithdrawsPriorities;

    public static void Take(Turn turn)
    {
        if (turn.Reading.WithdrawsPriorities)
        {
            turn.Memory.Priorities = [];
            turn.Say(Reply.PrioritiesNone);
            return;
        }

        // The latest come first; what was named earlier stays as long as there is room for it.
        string[] before = [.. turn.Memory.Priorities, .. turn.Reading.OtherPriorities.Select(criterion => criterion.Id)];
        turn.Memory.Priorities = [.. turn.Reading.Priorities.Select(criterion => criterion.Id).Concat(before).Distinct().Take(AdviceRequest.MostPriorities)];
        SayWhatCounts(turn, [.. turn.Memory.Priorities.Select(id => Name(turn, id))]);
        SayWhatDoesNot(turn, [.. before.Distinct().Except(turn.Memory.Priorities).Select(id => Name(turn, id))]);
        foreach (var name in turn.Memory.Priorities.Where(id => StaysOpen(turn, id)).Select(id => Name(turn, id)))
        {
            turn.Say(Reply.PriorityOpen, ("name", name), ("change", turn.Words(Reply.ChangeButton, ("name", name))));
        }
    }

    private static void SayWhatCounts(Turn turn, string[] names)
    {
        var factor = $"{turn.Definitions.Adviser.Table.PriorityFactor}";
        if (names is [var name, var other])
        {
            turn.Say(Reply.PriorityTwo, ("name", name), ("other", other), ("factor", factor));
        }
        else
        {
            turn.Say(Reply.PriorityOne, ("name", names[0]), ("factor", factor));
        }
    }

    private static void SayWhatDoesNot(Turn turn, string[] names)
    {
        if (names.Length > 0)
        {
            turn.Say(names is [var name] ? turn.Words(Reply.PriorityDropped, ("name", name)) : turn.Words(Reply.PrioritiesDropped, ("names", turn.Definitions.Language.List(names))));
        }
    }

    /// <summary>Whether it was left open, or is not among the questions that everyone is asked and those are over.</summary>
    private static bool StaysOpen(Turn turn, string id) =>
        !turn.Memory.Sheet.IsAnswered(Criterion.Find(id)!) && turn.Reading.Answers.All(answer => answer.Criterion.Id != id)
        && (turn.Memory.LeftOpen.Contains(id) || turn.Memory is { Advised: not null, Sharpening: false });

    private static string Name(Turn turn, string id) => turn.Definitions.Plan[Criterion.Find(id)!].Name;
}
