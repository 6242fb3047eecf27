using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// People and bots named in a message, as <c>&lt;at&gt;Name&lt;/at&gt;</c> with an entity that says who that is. What the entities do not
/// name stays as it was typed.
/// </summary>
internal static class Mentions
{
    public static IEnumerable<Mention> OfBot(IMessageActivity message) => message.GetMentions().Where(mention => IsOfBot(mention, message));

    /// <summary>The words without the mentions of the bot; whoever else is mentioned keeps the name.</summary>
    public static string Read(IMessageActivity message)
    {
        var words = message.Text ?? "";
        foreach (var mention in message.GetMentions().Where(mention => !string.IsNullOrEmpty(mention.Text)))
        {
            words = words.Replace(mention.Text!, IsOfBot(mention, message) ? " " : mention.Mentioned?.Name ?? "", StringComparison.Ordinal);
        }

        return words;
    }

    private static bool IsOfBot(Mention mention, IMessageActivity message) =>
        mention.Mentioned?.Id is { Length: > 0 } id && id == message.Recipient?.Id;
}
