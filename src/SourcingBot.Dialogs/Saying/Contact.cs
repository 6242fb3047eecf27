using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Saying;

/// <summary>How a person at the publisher is reached, as one line of Markdown.</summary>
internal static class Contact
{
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
}
