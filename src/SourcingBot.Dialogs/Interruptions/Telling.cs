using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Tells what an article says, and what comes after it.</summary>
internal static class Telling
{
    /// <summary>More buttons than this are not read.</summary>
    private const int MostRelated = 3;

    /// <summary>What tells the article whose title or topic the message is, or more of the one told before; null when it is another text.</summary>
    public static Interruption? Find(Turn turn)
    {
        if (turn.Reading.Request == Request.More && turn.ToldBefore is { } before)
        {
            return asked => More(asked, before);
        }

        // Where it answers the pending question it is that answer: "in-house".
        return turn.Definitions.Library.Named(turn.Text) is { } article && !Routing.AnswersThePending(turn)
            ? asked => Tell(asked, asked.Definitions.Library.Tell(article.Topic)!)
            : null;
    }

    public static Next Tell(Turn turn, ContentAnswer answer)
    {
        turn.Tell(answer.Markdown);
        turn.Memory.Told = answer.Section;
        if (turn.Pending is null)
        {
            turn.Suggest(TitlesOf(turn, turn.Definitions.Library.Find(answer.Topic)!.Related));
        }

        return Next.AskAgain;
    }

    public static string TitleOf(Turn turn, ContentAnswer answer) => turn.Definitions.Library.Find(answer.Topic)!.Title;

    /// <summary>The section after the one told before.</summary>
    private static Next More(Turn turn, string before)
    {
        var library = turn.Definitions.Library;
        var article = library.Find(before.Split('#')[0]);
        var next = article?.Sections.SkipWhile(section => section.Id != before).Skip(1).FirstOrDefault();
        if (article is null || next is null)
        {
            turn.Say(Reply.ToldAll, ("title", article?.Title ?? before));
            turn.Suggest(TitlesOf(turn, article?.Related ?? []));
            return Next.AskAgain;
        }

        turn.Memory.Told = next.Id;
        turn.Tell(turn.Words(Reply.ToldMore, ("title", next.Title), ("text", next.Markdown)));
        return Next.AskAgain;
    }

    private static IReadOnlyList<string> TitlesOf(Turn turn, IEnumerable<string> topics) =>
        [.. topics.Select(turn.Definitions.Library.Find).OfType<Article>().Take(MostRelated).Select(article => article.Title)];
}
