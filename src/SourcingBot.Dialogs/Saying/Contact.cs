using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Sales.Links;

namespace SourcingBot.Dialogs.Saying;

/// <summary>How a person is reached, as one line of Markdown: whoever sent the person here, and somebody at the publisher.</summary>
internal static class Contact
{
    /// <summary>Of all who can be asked, whoever the person has to do with first.</summary>
    public static string Of(Turn turn)
    {
        var publisher = Of(turn.Publisher, turn.Definitions.Replies);
        return turn.Memory.Invitation?.Representative is { } representative && Of(representative, turn.Definitions.Replies) is { Length: > 0 } own
            ? string.Join(" · ", new[] { turn.Words(Reply.ContactPerson, ("name", MarkdownText.Escape(representative.Name)), ("ways", own)), publisher }.Where(ways => ways.Length > 0))
            : publisher;
    }

    public static string Of(Publisher publisher, Replies replies)
    {
        var ways = new List<string>();
        if (publisher.Email is { Length: > 0 } email)
        {
            ways.Add(replies.Say(Reply.ContactEmail, ("email", email)));
        }

        if (publisher.Phone is { Length: > 0 } phone)
        {
            var dialled = string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));
            ways.Add(replies.Say(Reply.ContactPhone, ("phone", phone), ("dialled", dialled)));
        }

        if (publisher.Url is { Length: > 0 } url)
        {
            ways.Add(replies.Say(Reply.ContactUrl, ("url", url)));
        }

        return string.Join(" · ", ways);
    }

    /// <summary>Empty for one of whom nothing but the name is known.</summary>
    public static string Of(Representative representative, Replies replies)
    {
        var ways = new List<string>();
        if (Call(representative, replies) is { } call)
        {
            ways.Add(call);
        }

        if (representative.Email is { } email)
        {
            ways.Add(replies.Say(Reply.ContactEmail, ("email", email)));
        }

        return string.Join(" · ", ways);
    }

    /// <summary>Below an advice: that it can be talked over with whoever sent the person here.</summary>
    public static void OfferCall(Turn turn)
    {
        if (turn.Memory.Invitation?.Representative is { } representative && Call(representative, turn.Definitions.Replies) is { } call)
        {
            turn.Say(Reply.CallOffer, ("call", call));
        }
    }

    private static string? Call(Representative representative, Replies replies) => representative.Calendar is { } calendar
        ? replies.Say(Reply.ContactCall, ("name", MarkdownText.Escape(representative.Name)), ("url", MarkdownText.EscapeAddress(calendar.AbsoluteUri)))
        : null;
}
