using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Replaying;

/// <summary>
/// A conversation over <c>/api/messages</c>, where this program is what the Emulator is: it delivers activities and takes the replies
/// at an address of its own. A bot lets that in only in Development, and only from its own machine.
/// </summary>
internal sealed class ConnectorConversation : IReplayChannel
{
    private const string UserId = "user-1";
    private const string BotId = "bot-1";

    private readonly Uri _messages;
    private readonly BotHttp _http;
    private readonly string _channelId;
    private readonly string _conversationId = $"{Guid.NewGuid()}|replay";
    private readonly List<JsonElement> _heard = [];
    private readonly WebApplication _connector;

    private ConnectorConversation(Uri url, BotHttp http, string channelId, WebApplication connector)
    {
        (_messages, _http, _channelId, _connector) = (new Uri(url, "api/messages"), http, channelId, connector);
        connector.Run(TakeAsync);
    }

    public bool CarriesTime => true;

    /// <param name="url">Where the bot is, with a slash at the end.</param>
    /// <param name="http">Calls it.</param>
    /// <param name="channelId">Under which name.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<ConnectorConversation> StartAsync(Uri url, BotHttp http, string channelId, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var conversation = new ConnectorConversation(url, http, channelId, builder.Build());
        await conversation._connector.StartAsync(cancellationToken);
        return conversation;
    }

    public Task JoinAsync(DateTimeOffset at, CancellationToken cancellationToken) => SendAsync(
        new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(Bot(), User()), ["membersRemoved"] = new JsonArray(), ["locale"] = "en-US" },
        at,
        cancellationToken);

    public async Task<string?> SendAsync(JsonObject activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var conversation = activity["conversation"]?.DeepClone().AsObject() ?? [];
        conversation["id"] = _conversationId;
        activity["conversation"] = conversation;
        var id = Guid.NewGuid().ToString();
        activity["id"] = id;
        activity["channelId"] = _channelId;
        activity["serviceUrl"] = _connector.Urls.First();
        activity["timestamp"] = at.UtcDateTime;
        activity["localTimestamp"] = at;
        activity["from"] ??= User();
        activity["recipient"] ??= Bot();
        activity.Remove("replyToId");
        lock (_heard)
        {
            PressedAgain.Renew(activity, _heard);
        }

        var (status, _) = await _http.SendAsync(HttpMethod.Post, _messages, null, activity, cancellationToken);
        if (!BotHttp.IsGood(status))
        {
            throw new ReplayException($"the bot answered {_messages} with {(int)status} {status}. {Cure(status)}".TrimEnd());
        }

        return id;
    }

    public Task<IReadOnlyList<JsonElement>> HeardAsync(CancellationToken cancellationToken)
    {
        lock (_heard)
        {
            return Task.FromResult<IReadOnlyList<JsonElement>>([.. _heard]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            lock (_heard)
            {
                _heard.Add(body.RootElement.Clone());
            }
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"{{Guid.NewGuid()}}"}""", context.RequestAborted);
    }

    private static string Cure(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound => "A bot takes messages there in Development (dotnet run), or when it has a MicrosoftAppId. Leave --channel out to talk over Direct Line.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "Without a token a bot listens only in Development (dotnet run), and only to its own machine. Leave --channel out to talk over Direct Line.",
        _ => "",
    };

    private static JsonObject User() => new() { ["id"] = UserId, ["name"] = "User", ["role"] = "user" };

    private static JsonObject Bot() => new() { ["id"] = BotId, ["name"] = "Bot", ["role"] = "bot" };
}
