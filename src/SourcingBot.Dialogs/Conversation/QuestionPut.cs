using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Puts a question: with its progress, what was said to it before, and its buttons.</summary>
internal static class QuestionPut
{
    /// <summary>How often a message has to be misread in a row before a person is offered.</summary>
    public const int OffersPersonFrom = 3;

    public static void Put(Turn turn, InterviewQuestion question)
    {
        turn.Say(WithProgress(turn, question, turn.Memory.Choosing ? AskingBack.Ask(turn) : FirstWords(turn, question)));
        if (turn.Memory.Choosing)
        {
            turn.OfferAnswers(question.Criterion, AskingBack.Labels(turn));
        }
        else
        {
            Offer(turn, question, turn.Words(Reply.DontKnow));
        }
    }

    /// <summary>Says what can be read; from the second time on "skip" joins the buttons, from the third a person is offered, and then the words get fewer.</summary>
    public static void Misread(Turn turn, InterviewQuestion question)
    {
        var again = WithProgress(turn, question, turn.Memory.Choosing ? AskingBack.Ask(turn) : question.Again);
        (string, string)[] words = [("name", question.Name), ("reads", question.Reads), ("again", again)];
        switch (++turn.Memory.Misread)
        {
            case 1:
                turn.Say(turn.Memory.Choosing ? Reply.AskedBackMisread : Reply.MisreadOnce, words);
                break;
            case 2:
                turn.Say(Reply.MisreadTwice, words);
                break;
            case OffersPersonFrom:
                turn.Say(Reply.MisreadOften, [.. words, ("contact", Contact.Of(turn))]);
                break;
            default:
                turn.Say(Reply.MisreadStill, words);
                break;
        }

        Offer(turn, question,
        [
            turn.Words(Reply.DontKnow),
            .. turn.Memory.Misread > 1 ? [turn.Words(Reply.Skip)] : Array.Empty<string>(),
            .. turn.Memory.Misread >= OffersPersonFrom ? [turn.Words(Reply.OfferHuman)] : Array.Empty<string>(),
        ]);
    }

    private static string FirstWords(Turn turn, InterviewQuestion question) =>
        (turn.Memory.Sheet[question.Criterion] ?? turn.Memory.Withdrawn[question.Criterion]) is { } answer
            ? $"{question.Ask} {turn.Words(Reply.YouSaid, ("answer", turn.Words(answer)))}"
            : turn.Memory.Reported[question.Criterion] is { } reported
            ? $"{question.Ask} {turn.Words(Reply.ContactSaid, ("answer", turn.Words(reported)))}"
            : question.Ask;

    private static void Offer(Turn turn, InterviewQuestion question, params IEnumerable<string> ways) => turn.OfferAnswers(
        question.Criterion,
    [
        .. turn.Memory.Choosing ? AskingBack.Labels(turn) : question.Choices,
        .. ways,
        .. turn.Memory.Sharpening ? [turn.Words(Reply.OfferAdvice)] : Array.Empty<string>(),
    ]);

    private static string WithProgress(Turn turn, InterviewQuestion question, string words)
    {
        if (turn.Memory.Sharpening && question.Asked == Asked.ToSharpen)
        {
            return turn.Words(Reply.ProgressSharpening, ("question", words));
        }

        var always = turn.Definitions.Plan.Always;
        var number = always.TakeWhile(q => q != question).Count() + 1;
        return number > always.Count
            ? words
            : turn.Words(Reply.Progress, ("number", $"{number}"), ("total", $"{always.Count}"), ("question", words));
    }
}
