using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// A double click or a double send comes as two messages. The second one does harm only where the first has moved the conversation
/// on: "3" or "skip" would answer the next question too, "yes" would be said to nothing. So the same words are the same press when they
/// arrive sooner than anybody could have read the reply, and find something else waiting than the first did. "Back" is on no button:
/// who sends it twice wants to go back twice. A channel that stamps no messages (a terminal, a script) has no double clicks.
/// </summary>
internal static class SamePress
{
    public static bool Is(AdvisorDefinitions definitions, InterviewMemory memory, Activity activity, string? words, Understood reading) =>
        activity.Timestamp is { } at && words is { Length: > 0 } && memory.Heard is { Words: { } before } heard
        && string.Equals(words, before, StringComparison.OrdinalIgnoreCase)
        && at >= heard.At && at - heard.At <= definitions.Plan.SamePressWithin
        && heard.Place != memory.Place && reading.Intent != Intent.Back;

    /// <summary>Nothing is handled, but what waits is shown again: its buttons may have gone with the second press.</summary>
    public static Next PutAgain(Turn turn)
    {
        if (turn.Memory.Paused)
        {
            turn.Say(Reply.Paused);
            return Next.Wait;
        }

        return turn.Memory.ConfirmsRestart ? Next.ConfirmRestart : Next.AskAgain;
    }
}
