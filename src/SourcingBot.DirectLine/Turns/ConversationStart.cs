using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>Tells the bot, once, that a conversation began: no client ever sends that itself.</summary>
internal sealed class ConversationStart(
    TurnRunner turns, IConversationLog log, IWebConversationStore conversations, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int MostRemembered = 100_000;

    // A conversation that began stays so; each message would otherwise ask the log again.
    private readonly ConcurrentDictionary<string, bool> begun = new();

    /// <param name="token">Of the conversation and its user.</param>
    /// <param name="locale">What the client says; the page's own, told when it asked for its token, goes before.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>Whether it began just now.</returns>
    public async Task<bool> BeginAsync(ClientToken token, string? locale, CancellationToken cancellationToken)
    {
        if (begun.ContainsKey(token.ConversationId))
        {
            return false;
        }

        if (await log.LastPositionAsync(token.ConversationId, cancellationToken) > 0)
        {
            Remember(token.ConversationId);
            return false;
        }

        var page = await conversations.FindAsync(token.ConversationId, cancellationToken);
        var activity = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = $"{token.ConversationId}|start",
            Timestamp = time.GetUtcNow(),
            ChannelId = Channel.Id,
            ServiceUrl = Channel.ServiceUrl,
            Conversation = new ConversationAccount(id: token.ConversationId),
            From = User(token),
            Recipient = Channel.Bot(options.Value),
            MembersAdded = [User(token), Channel.Bot(options.Value)],
            Locale = page?.Locale ?? locale,
            ChannelData = ChannelData(page?.Locale ?? locale, page?.Link),
        };

        // Two sockets may begin at once, and a crash may come between: the fixed key makes it one delivery.
        var answer = await turns.RunAsync(
            new IncomingTurn(new ConversationKey(Channel.Id, token.ConversationId), "start", activity), cancellationToken);
        Remember(token.ConversationId);
        return answer.Status != TurnStatus.Duplicate;
    }

    /// <summary>The user of a conversation that has begun, for a caller whose secret does not say.</summary>
    public async Task<ClientToken> OwnerAsync(string conversationId, CancellationToken cancellationToken)
    {
        // It may have been deleted.
        var first = (await log.ReadAsync(conversationId, Watermark.Beginning, 1, cancellationToken)).FirstOrDefault();
        return new ClientToken(conversationId, (first is null ? null : ActivityJson.Read(first.Json).From?.Id) ?? RandomId.NewUser(), []);
    }

    private void Remember(string conversationId)
    {
        if (begun.Count >= MostRemembered)
        {
            begun.Clear();
        }

        begun[conversationId] = true;
    }

    private static ChannelAccount User(ClientToken token) => new(token.UserId, role: Channel.UserRole);

    /// <summary>How the page's language and the sales link reach the bot, whichever Direct Line brings the conversation.</summary>
    public static JsonElement ChannelData(string? locale, string? link)
    {
        var data = new Dictionary<string, string>();
        if (locale is not null)
        {
            data["locale"] = locale;
        }

        if (link is not null)
        {
            data["link"] = link;
        }

        return JsonSerializer.SerializeToElement(data, WireJson.Default.DictionaryStringString);
    }
}
