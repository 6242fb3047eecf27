using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Answers a person's own question from the articles; what the same message answered is kept first.</summary>
internal static class Asking
{
    private static readonly char[] ClauseEnds = ['.', ',', ';', ':', '!', '?', '\n'];

    public static Next Question(Turn turn)
    {
        var next = Next.AskAgain;
        if (turn.Reading.Answers.Count > 0)
        {
            next = Answering.Take(turn);
        }

        if (Find(turn) is { } found)
        {
            turn.Say(found.Markdown);
        }
        else
        {
            Keep(turn);
            turn.Say(Reply.NotFound, ("topics", turn.Words(Reply.NotFoundTopics)));
        }

        return next;
    }

    public static Next Why(Turn turn)
    {
        if (turn.Pending is { } question)
        {
            turn.Say(question.Why);
        }
        else
        {
            AdviceMessage.SayReasons(turn);
        }

        return Next.AskAgain;
    }

    /// <summary>For authors; of a message that also answers something only what asks.</summary>
    private static void Keep(Turn turn)
    {
        var library = turn.Definitions.Library;
        if (AnonymousQuestion.Of(turn.Reading is { Answers.Count: > 0, Questions: [.., var last] } ? last : turn.Text, library.Has, library.Introductions) is { } question)
        {
            turn.Unanswered.Add(question);
        }
    }

    /// <summary>
    /// Asks the articles with the whole message, then with its parts, the last first: the question mostly comes last. Of a message that
    /// also answers something only what asks is looked for, or an article on the answer would be found.
    /// </summary>
    private static ContentAnswer? Find(Turn turn) =>
        (turn.Reading is { Answers.Count: > 0, Questions: { Count: > 0 } questions }
            ? questions.Reverse()
            : turn.Text.Split(ClauseEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse().Prepend(turn.Text))
            .Select(turn.Definitions.Library.Ask)
            .FirstOrDefault(found => found is not null);
}
