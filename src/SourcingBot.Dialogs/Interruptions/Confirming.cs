using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>
/// What the contact has told already is confirmed by the person in one step, or said otherwise. It is asked about until nothing of it is
/// left, whatever comes between.
/// </summary>
internal static class Confirming
{
    public static void Ask(Turn turn)
    {
        var answers = turn.Memory.Reported.Select(answer => $"- {turn.Words(Reply.ReportedAnswer, ("name", Name(turn, answer)), ("answer", turn.Words(answer)))}");
        turn.Say(Reply.Reported, ("representative", Representative(turn)), ("answers", string.Join('\n', answers)));
        turn.Offer([turn.Words(Reply.ReportedYes), .. Changes(turn)]);
    }

    /// <summary>Its words agree to the whole, at any time, also when an answer of it is just being changed.</summary>
    public static bool IsButton(Turn turn) => string.Equals(turn.Text, turn.Words(Reply.ReportedYes), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the message says that it is right. After days a mere "yes" is to nothing that is before anyone's eyes.</summary>
    public static bool IsIn(Turn turn) => turn.Memory.Reported.Count > 0 && (IsButton(turn) || (turn is { Memory.AsksToConfirm: true, Reading.Agrees: true, IsWelcome: false }));

    /// <summary>"Yes, but the budget is 500k" confirms the rest.</summary>
    public static void Take(Turn turn)
    {
        Criterion[] said = [.. turn.Reading.Answers.Concat(turn.Reading.Candidates).Select(answer => answer.Criterion), .. turn.Reading.Changes is { } changes ? [changes] : Array.Empty<Criterion>()];
        Answer[] confirmed = [.. turn.Memory.Reported.Where(answer => !said.Contains(answer.Criterion))];
        foreach (var answer in confirmed)
        {
            turn.Memory.Confirm(answer);
            turn.Kept.Add(answer.Criterion);
        }

        var noted = confirmed.Select(answer => turn.Words(Reply.NotedOne, ("name", Name(turn, answer)), ("answer", turn.Words(answer)))).ToArray();
        if (noted.Length > 0)
        {
            turn.Say(Reply.NotedFromContact, ("answers", Answering.Listed(turn, noted)));
        }
    }

    /// <summary>What a message does while it is asked whether all is right, where it would do something else after an advice.</summary>
    public static Interruption? Find(Turn turn)
    {
        if (IsButton(turn) && turn is { Memory.Reported.Count: 0, Kept.Count: 0 })
        {
            // Of an earlier message: there is nothing left to confirm.
            return _ => Next.AskAgain;
        }

        if (!turn.Memory.AsksToConfirm)
        {
            return null;
        }

        if (string.Equals(turn.Text, turn.Words(Reply.ReportedNone), StringComparison.OrdinalIgnoreCase))
        {
            return Drop;
        }

        return turn.Reading switch
        {
            { Request: Request.Neither } => Drop,
            { Request: Request.Repeat } => _ => Next.AskAgain,
            { Intent: Intent.Unsure } => Drop,

            // "Continue" says neither, and to leave it out would be to forget it.
            { Intent: Intent.Skip } or { Request: Request.Enough } => First,
            { Intent: Intent.Help } => Help,
            { Intent: Intent.Why } => Why,
            { Intent: Intent.Change, Changes: null, Answers.Count: 0, Candidates.Count: 0 } => Which,
            { Intent: Intent.None, Agrees: false, Answers.Count: 0, Candidates.Count: 0 } => Which,
            _ => null,
        };
    }

    public static void Misread(Turn turn)
    {
        if (++turn.Memory.Misread < QuestionPut.OffersPersonFrom)
        {
            turn.Say(Reply.ReportedMisread);
        }
        else
        {
            turn.Say(Reply.ReportedMisreadOften, ("contact", Contact.Of(turn)));
        }
    }

    private static Next Which(Turn turn)
    {
        turn.Say(Reply.ReportedWhich);
        turn.Offer([.. Changes(turn), turn.Words(Reply.ReportedNone)]);
        return Next.Wait;
    }

    private static Next Drop(Turn turn)
    {
        turn.Memory.Reported = AnswerSheet.Empty;
        turn.Say(Reply.ReportedDropped, ("representative", Representative(turn)));
        return Next.GoOn;
    }

    private static Next First(Turn turn)
    {
        turn.Say(Reply.ReportedFirst);
        return Next.AskAgain;
    }

    private static Next Help(Turn turn)
    {
        turn.Say(Reply.ReportedHelp);
        return Next.AskAgain;
    }

    private static Next Why(Turn turn)
    {
        turn.Say(Reply.ReportedWhy, ("representative", Representative(turn)));
        return Next.AskAgain;
    }

    private static IEnumerable<string> Changes(Turn turn) => turn.Memory.Reported.Select(answer => turn.Words(Reply.ChangeButton, ("name", Name(turn, answer))));

    private static string Name(Turn turn, Answer answer) => turn.Definitions.Plan[answer.Criterion].Name;

    /// <summary>In Markdown.</summary>
    private static string Representative(Turn turn) => MarkdownText.Escape(turn.Memory.Invitation?.Representative?.Name ?? turn.Publisher.Name);
}
