using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>"100 thousand, or 100?": where a message has two readings the person says which; nothing is kept before.</summary>
internal static class AskingBack
{
    /// <summary>Lets the readings of the message be asked about, whatever else it says.</summary>
    public static void Begin(Turn turn)
    {
        if (turn.Reading.Candidates is { Count: > 0 } readings)
        {
            turn.Memory.AskBack(readings);
            turn.Memory.Misread = 0;
        }
    }

    /// <summary>Whether the message holds nothing but a value with two readings, and perhaps answers to something else.</summary>
    public static bool IsAll(Turn turn) => turn.Reading is { Candidates.Count: > 0, Intent: Intent.None or Intent.Answer or Intent.Change };

    /// <summary>The question is put again in other words: one of them may bring a value that is clear.</summary>
    public static Next Neither(Turn turn)
    {
        turn.Memory.Choosing = false;
        turn.Memory.AskedBack = [];
        turn.Say(Reply.AskedBackNeither);
        return Next.AskAgain;
    }

    /// <summary>The question which one is meant.</summary>
    public static string Ask(Turn turn)
    {
        var labels = Labels(turn);
        var readings = labels is [var only] ? only : turn.Words(Reply.EitherOr, ("list", turn.Definitions.Language.List(labels.SkipLast(1))), ("last", labels[^1]));
        return turn.Words(Reply.AskedBack, ("readings", readings));
    }

    /// <summary>What its buttons say.</summary>
    public static IReadOnlyList<string> Labels(Turn turn) => turn.Definitions.Wording.SayReadings(turn.Memory.AskedBack);
}
