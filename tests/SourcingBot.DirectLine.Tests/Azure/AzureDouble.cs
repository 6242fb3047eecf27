using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SourcingBot.DirectLine.Tests.Azure;

/// <summary>
/// Azure's Direct Line as its documentation and clients show it: a token begins nothing, what begins is told to the bot's messaging
/// endpoint, the bot answers by the connector, a secret opens a conversation that has begun and its token then names no user.
/// </summary>
internal sealed class AzureDouble : IAsyncDisposable
{
    public const string Secret = "the-secret-of-the-site-in-azure";

    private readonly WebApplication app;
    private readonly HttpClient bot = new();
    private readonly ConcurrentDictionary<string, Conversation> conversations = new();

    private int begun;

    private AzureDouble(WebApplication app) => this.app = app;

    public string Domain => $"{app.Urls.Single()}/v3/directline";

    /// <summary>Where the bot listens.</summary>
    public Uri? Bot { get; set; }

    /// <summary>The bodies of calls for tokens.</summary>
    public ConcurrentQueue<JsonNode> Asked { get; } = [];

    /// <summary>Answered instead of everything else.</summary>
    public HttpStatusCode? Trouble { get; set; }

    public static async Task<AzureDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var azure = new AzureDouble(app);
        app.Use((http, next) => azure.Trouble is { } trouble ? azure.RefuseAsync(http, trouble) : next(http));
        app.MapPost("/v3/directline/tokens/generate", (Delegate)azure.GenerateAsync);
        app.MapPost("/v3/directline/conversations", (Delegate)azure.StartAsync);
        app.MapGet("/v3/directline/conversations/{id}", azure.ReconnectAsync);
        app.MapGet("/v3/directline/conversations/{id}/activities", azure.ReadAsync);
        app.MapPost("/v3/directline/conversations/{id}/activities", azure.PostAsync);
        app.MapPost("/connector/v3/conversations/{id}/activities/{replyTo?}", azure.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return azure;
    }

    /// <summary>As Azure does after days.</summary>
    public void Forget(string conversationId) => conversations.TryRemove(conversationId, out _);

    public async ValueTask DisposeAsync()
    {
        bot.Dispose();
        await app.DisposeAsync();
    }

    private Task RefuseAsync(HttpContext http, HttpStatusCode status)
    {
        http.Response.StatusCode = (int)status;
        http.Response.Headers.RetryAfter = status == HttpStatusCode.TooManyRequests ? "7" : default;
        return http.Response.WriteAsJsonAsync(new { error = new { code = "ServiceError", message = "trouble" } });
    }

    private async Task<IResult> GenerateAsync(HttpContext http)
    {
        if (Bearer(http) != Secret)
        {
            return Error(401, "Unauthorized");
        }

        var asked = (await JsonNode.ParseAsync(http.Request.Body))!;
        Asked.Enqueue(asked);
        var user = (string)asked["user"]!["id"]!;
        if (!user.StartsWith("dl_", StringComparison.Ordinal))
        {
            return Error(400, "BadArgument");
        }

        var conversation = new Conversation($"Azure{Interlocked.Increment(ref begun)}|eu");
        conversations[conversation.Id] = conversation;
        return Results.Json(new { conversationId = conversation.Id, token = Token(conversation.Id, user), expires_in = 1800 });
    }

    private async Task<IResult> StartAsync(HttpContext http)
    {
        if (ConversationOf(http) is not { } conversation)
        {
            return Error(403, "BadToken");
        }

        var user = UserOf(http)!;
        var isNew = !conversation.HasBegun;
        conversation.HasBegun = true;
        if (isNew)
        {
            // One for each member, as Azure tells them.
            await TellAsync(conversation, new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot@azure" }) }, user);
            await TellAsync(conversation, new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = user }) }, user);
        }

        return Results.Json(Opened(conversation, Bearer(http)), statusCode: isNew ? 201 : 200);
    }

    private IResult ReconnectAsync(HttpContext http, string id)
    {
        var isServer = Bearer(http) == Secret;
        return !isServer && ConversationOf(http)?.Id != id ? Error(403, "BadToken")
            : conversations.TryGetValue(id, out var conversation) && conversation.HasBegun
                ? Results.Json(Opened(conversation, isServer ? Token(id, null) : Bearer(http)))
                : Error(404, "BadArgument");
    }

    private IResult ReadAsync(HttpContext http, string id) => ConversationOf(http) is { } conversation && conversation.Id == id
        ? Results.Json(new { activities = conversation.Activities.ToArray(), watermark = $"{conversation.Activities.Count}" })
        : Error(403, "BadToken");

    private async Task<IResult> PostAsync(HttpContext http, string id)
    {
        if (ConversationOf(http) is not { HasBegun: true } conversation || conversation.Id != id)
        {
            return Error(403, "BadToken");
        }

        var activity = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        await TellAsync(conversation, activity, UserOf(http) ?? (string)activity["from"]!["id"]!);
        return Results.Json(new { id = (string)activity["id"]! });
    }

    private async Task<IResult> TakeAsync(HttpContext http, string id)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        activity["id"] = Guid.NewGuid().ToString();
        conversations[id].Activities.Enqueue(activity);
        return Results.Json(new { id = (string)activity["id"]! });
    }

    private async Task TellAsync(Conversation conversation, JsonObject activity, string user)
    {
        activity["id"] = Guid.NewGuid().ToString();
        activity["timestamp"] = DateTime.UtcNow;
        activity["channelId"] = "directline";
        activity["serviceUrl"] = $"{app.Urls.Single()}/connector/";
        activity["from"] = new JsonObject { ["id"] = user };
        activity["recipient"] = new JsonObject { ["id"] = "bot@azure" };
        activity["conversation"] = new JsonObject { ["id"] = conversation.Id };
        if ((string)activity["type"]! == "message")
        {
            conversation.Activities.Enqueue(activity.DeepClone());
        }

        using var answer = await bot.PostAsJsonAsync(new Uri(Bot!, "/api/messages"), activity);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private object Opened(Conversation conversation, string token) =>
        new { conversationId = conversation.Id, token, expires_in = 1800, streamUrl = $"wss://{app.Urls.Single()[7..]}/v3/directline/conversations/stream?watermark=-&t={token}" };

    private Conversation? ConversationOf(HttpContext http) =>
        Claims(http) is { } claims && conversations.TryGetValue((string)claims["conv"]!, out var conversation) ? conversation : null;

    private static string? UserOf(HttpContext http) => (string?)Claims(http)?["user"];

    private static JsonNode? Claims(HttpContext http) =>
        Bearer(http).Split('.') is [_, var payload, _] ? JsonNode.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(payload))) : null;

    private static string Bearer(HttpContext http) => http.Request.Headers.Authorization.ToString()["Bearer ".Length..];

    private static string Token(string conversation, string? user)
    {
        var claims = new JsonObject { ["bot"] = "sourcingbot", ["conv"] = conversation };
        if (user is not null)
        {
            claims["user"] = user;
        }

        return $"{Encode("""{"alg":"RS256","typ":"JWT"}""")}.{Encode(claims.ToJsonString())}.c2lnbmF0dXJl";
    }

    private static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static IResult Error(int status, string code) => Results.Json(new { error = new { code, message = code } }, statusCode: status);

    private sealed record Conversation(string Id)
    {
        public bool HasBegun { get; set; }

        public ConcurrentQueue<JsonNode> Activities { get; } = [];
    }
}
