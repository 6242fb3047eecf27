using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Answers a person's own question from the articles; what the same message answered is kept first.</summary>
internal static class Asking
{
    /// <summary>In a longer message that answers something, what looks like a question mostly asks nothing of the adviser.</summary>
    private const int LongestLookedUp = 400;

    /// <summary>From here on words that are no question are taken for one.</summary>
    private const double SureEnough = 0.95;

    /// <summary>Who writes more tells something, and it is better asked again than answered with an article on it.</summary>
    private const int MostKeywords = 6;

    private const int MostAnswered = 2;

    public static Next Question(Turn turn)
    {
        var next = Next.AskAgain;
        if (turn.Reading.Answers.Count > 0)
        {
            next = Answering.Take(turn);
        }

        if (Supposing.IsIn(turn))
        {
            Supposing.Answer(turn);
            return next;
        }

        if (Several(turn) is { Count: > 1 } several)
        {
            foreach (var answer in several)
            {
                Telling.Tell(turn, answer);
            }

            return next;
        }

        var found = Find(turn);
        if (found.Best is { } best)
        {
            Answer(turn, found, best);
        }
        else if (turn.Reading.Answers.Count == 0 || turn.Text.Length <= LongestLookedUp)
        {
            Keep(turn);
            turn.Say(Reply.NotFound);
            turn.Suggest([.. found.Nearest.Select(article => article.Title), turn.Words(Reply.OfferHuman)]);
        }

        return next;
    }

    /// <summary>Answers words that are neither an answer nor a question and surely name something that an article tells: "ranking of destinations".</summary>
    /// <returns>Null when they do not.</returns>
    public static Next? Keywords(Turn turn)
    {
        if (turn.Reading.TellsOfModels || Clauses.WordsIn(turn.Text) > MostKeywords
            || turn.Definitions.Library.Ask(turn.Text) is not { IsOpen: false, Best: { Confidence: >= SureEnough } best } found)
        {
            return null;
        }

        turn.Memory.Misread = 0;
        Answer(turn, found, best);
        return Next.AskAgain;
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
        if (AnonymousQuestion.Of(turn.Reading is { Answers.Count: > 0, Questions: [.., var last] } ? last : turn.Text, library.IsInArticles, library.Introductions) is { } question)
        {
            turn.Unanswered.Add(question);
        }
    }

    /// <summary>What answers the questions of a short message that asks more than one thing.</summary>
    private static IReadOnlyList<ContentAnswer> Several(Turn turn) => turn.Reading.Questions.Count < 2 || turn.Text.Length > LongestLookedUp
        ? []
        : [.. turn.Reading.Questions.Select(turn.Definitions.Library.Ask).Where(found => !found.IsOpen).Select(found => found.Best).OfType<ContentAnswer>().DistinctBy(answer => answer.Section).Take(MostAnswered)];

    private static void Answer(Turn turn, Found found, ContentAnswer best)
    {
        if (found is { IsOpen: true, Also: { } other })
        {
            turn.Say(Reply.WhichTopic, ("one", Telling.TitleOf(turn, best)), ("other", Telling.TitleOf(turn, other)));
            turn.Suggest([Telling.TitleOf(turn, best), Telling.TitleOf(turn, other)]);
            return;
        }

        Telling.Tell(turn, best);
        if (found.Also is { } also)
        {
            turn.Say(Reply.OrTopic, ("title", Telling.TitleOf(turn, also)));
            turn.Suggest([Telling.TitleOf(turn, also)]);
        }
    }

    /// <summary>
    /// Asks the articles with the whole message, then with its parts, the last first: the question mostly comes last. Of a message that
    /// also answers something only what asks is looked for, or an article on the answer would be found.
    /// </summary>
    private static Found Find(Turn turn)
    {
        var library = turn.Definitions.Library;
        string[] asked = turn.Reading is { Answers.Count: > 0, Questions: { Count: > 0 } questions }
            ? [.. questions.Reverse()]
            : [turn.Text, .. Clauses.Of(turn.Text).Reverse()];
        return asked.Select(library.Ask).FirstOrDefault(found => found.Best is not null) ?? library.Ask(asked[0]);
    }
}
