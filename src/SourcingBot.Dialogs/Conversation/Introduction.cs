using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Sales.Links;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Greets whoever comes by a link, in the name of its sender, or from a result, which is not shown before they have answered themselves.</summary>
internal static class Introduction
{
    public static void Say(Turn turn, Arrival arrival, (string, string) count)
    {
        if (arrival is { Link: { } link, ComparesWith: null })
        {
            SayInvited(turn, link);
            turn.Say(Reply.GreetingLinkHow, count);
            return;
        }

        if (arrival.Link?.Person is { } whose)
        {
            turn.Say(Reply.GreetingComparePerson, ("brand", turn.Publisher.Name), ("person", MarkdownText.Escape(whose)));
        }
        else
        {
            turn.Say(Reply.GreetingCompare, ("brand", turn.Publisher.Name));
        }

        turn.Say(Reply.GreetingCompareHow, count);
    }

    private static void SayInvited(Turn turn, SalesLink link)
    {
        var hello = link.Person is { } person ? turn.Words(Reply.HelloPerson, ("person", MarkdownText.Escape(person))) : turn.Words(Reply.Hello);
        var representative = MarkdownText.Escape(link.Representative.Name);
        (string, string)[] values = [("hello", hello), ("brand", turn.Publisher.Name), ("representative", representative)];
        if (link.Company is { } company)
        {
            turn.Say(Reply.GreetingLinkCompany, [.. values, ("company", MarkdownText.Escape(company))]);
        }
        else
        {
            turn.Say(Reply.GreetingLink, values);
        }

        if (Quoted(link.Representative.Greeting) is { Length: > 0 } words)
        {
            turn.Say(Reply.GreetingWords, ("representative", representative), ("words", words));
        }
    }

    /// <summary>Each of its lines as a paragraph of a quotation, as it was typed.</summary>
    private static string Quoted(string? text) =>
        string.Join("\n>\n> ", (text ?? "").Split('\n').Select(MarkdownText.Escape).Where(line => line.Length > 0));
}
