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
        // The latest come first; what was named earlier stays as long as there is room for it.
        turn.Memory.Priorities = turn.Reading.WithdrawsPriorities
            ? []
            : [.. turn.Reading.Priorities.Select(criterion => criterion.Id).Concat(turn.Memory.Priorities).Distinct().Take(AdviceRequest.MostPriorities)];
        var names = turn.Memory.Priorities.Select(id => turn.Definitions.Plan[Criterion.Find(id)!].Name).ToArray();
        var factor = $"{turn.Definitions.Adviser.Table.PriorityFactor}";
        switch (names)
        {
            case []:
                turn.Say(Reply.PrioritiesNone);
                break;
            case [var only]:
                turn.Say(Reply.PriorityOne, ("name", only), ("factor", factor));
                break;
            default:
                turn.Say(Reply.PriorityTwo, ("name", names[0]), ("other", names[1]), ("factor", factor));
                break;
        }
    }
}
