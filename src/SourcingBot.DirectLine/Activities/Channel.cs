using Microsoft.Bot.Schema;

namespace SourcingBot.DirectLine;

/// <summary>What every activity of this channel has in common.</summary>
internal static class Channel
{
    public const string Id = "directline";

    /// <summary>Not an address: replies are not sent anywhere, clients read them from the log.</summary>
    public const string ServiceUrl = "urn:sourcingbot:directline";

    public const string UserRole = "user";
    public const string BotRole = "bot";

    /// <summary>Events by which the program speaks to its bot; a client must not be able to send or see them.</summary>
    public static readonly IReadOnlySet<string> OwnEvents =
        new HashSet<string>(["ContinueConversation", "CreateConversation"], StringComparer.OrdinalIgnoreCase);

    public static ChannelAccount Bot(DirectLineOptions options) => new(options.BotId, options.BotName, BotRole);
}
