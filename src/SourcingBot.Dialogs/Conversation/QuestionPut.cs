using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Puts a question: with its progress, what was said to it before, and its buttons.</summary>
internal static class QuestionPut
{
    public static void Put(Turn turn, InterviewQuestion question)
    {
        var asked = question.Ask;
        if ((turn.Memory.Sheet[question.Criterion] ?? turn.Memory.Withdrawn[question.Criterion]) is { } answer)
        {
            asked = $"{asked} {turn.Words(Reply.YouSaid, ("answer", turn.Definitions.Wording.Say(answer)))}";
        }

        turn.Say(WithProgress(turn, question, asked));
        Offer(turn, question, turn.Words(Reply.DontKnow));
    }

    /// <summary>Says what can be read; from the second time on "skip" joins the buttons, from the third a person is offered.</summary>
    public static void Misread(Turn turn, InterviewQuestion question)
    {
        (string, string)[] words = [("name", question.Name), ("reads", question.Reads), ("again", WithProgress(turn, question, question.Again))];
        switch (++turn.Memory.Misread)
        {
            case 1:
                turn.Say(Reply.MisreadOnce, words);
                Offer(turn, question, turn.Words(Reply.DontKnow));
                break;
            case 2:
                turn.Say(Reply.MisreadTwice, words);
                Offer(turn, question, turn.Words(Reply.DontKnow), turn.Words(Reply.Skip));
                break;
            default:
                turn.Say(Reply.MisreadOften, [.. words, ("contact", Contact.Of(turn.Publisher, turn.Definitions.Replies))]);
                Offer(turn, question, turn.Words(Reply.DontKnow), turn.Words(Reply.Skip), turn.Words(Reply.OfferHuman));
                break;
        }
    }

    private static void Offer(Turn turn, InterviewQuestion question, params IEnumerable<string> ways) =>
        turn.Offer([.. question.Choices, .. ways, .. turn.Memory.Sharpening ? [turn.Words(Reply.OfferAdvice)] : Array.Empty<string>()]);

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
