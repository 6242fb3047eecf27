using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>
/// The server side of the Bot Framework Emulator 4.15, as a bot sees it: conversation ids with a bar, nothing of Teams, 200 where
/// others say 201, no paged members, and a refusal of every token it cannot look up.
/// </summary>
internal sealed class Emulator : ConnectorDouble
{
    private readonly Dictionary<string, List<Shown>> _conversations = [];
    private readonly Dictionary<string, JsonElement> _uploads = [];

    private Emulator(string bot)
        : base(bot)
    {
    }

    public static async Task<Emulator> StartAsync(string bot)
    {
        var emulator = new Emulator(bot);
        await emulator.StartAsync();
        return emulator;
    }

    /// <summary>Begins a conversation and tells the bot.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> OpenAsync()
    {
        var conversation = $"{Guid.NewGuid()}|livechat";
        _conversations[conversation] = [];
        await PostAsync(conversation, "conversationUpdate", new JsonObject
        {
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" }, new JsonObject { ["id"] = "user-1", ["name"] = "User" }),
            ["membersRemoved"] = new JsonArray(),
        });
        return conversation;
    }

    public Task SayAsync(string conversation, string text) => PostAsync(conversation, "message", new JsonObject
    {
        ["text"] = text,
        ["textFormat"] = "plain",
        ["channelData"] = new JsonObject { ["clientActivityID"] = Guid.NewGuid().ToString() },
    });

    /// <summary>A button that sends a value and no words.</summary>
    public Task PostBackAsync(string conversation, JsonNode value) => PostAsync(conversation, "message", new JsonObject
    {
        ["value"] = value,
        ["channelData"] = new JsonObject { ["postBack"] = true, ["clientActivityID"] = Guid.NewGuid().ToString() },
    });

    protected override List<Shown> Conversation(string id) => _conversations[id];

    protected override (int Status, JsonNode? Body) Answer(string method, string[] path, JsonElement body) => (method, path) switch
    {
        ("POST", ["v3", "conversations"]) => (201, new JsonObject { ["id"] = Begin() }),
        ("GET", ["v3", "attachments", var id]) => _uploads.ContainsKey(id) ? (200, new JsonObject { ["views"] = new JsonArray() }) : (404, null),
        (_, ["v3", "conversations", var id, .. var rest]) when _conversations.TryGetValue(id, out var conversation) => Answer(method, rest, conversation, body),
        _ => (404, null),
    };

    private (int Status, JsonNode? Body) Answer(string method, string[] rest, List<Shown> conversation, JsonElement body) => (method, rest) switch
    {
        ("POST", ["activities"] or ["activities", _]) => (200, Id(Add(conversation, body))),
        ("PUT", ["activities", var id]) => Find(conversation, id) is var at and >= 0 ? (200, Id((conversation[at] = new Shown(id, body)).Id)) : Unknown(),
        ("DELETE", ["activities", var id]) => conversation.RemoveAll(shown => shown.Id == id) > 0 ? (200, null) : Unknown(),
        ("GET", ["members"] or ["activities", _, "members"]) => (200, new JsonArray(new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" }, new JsonObject { ["id"] = "user-1", ["name"] = "User" })),
        ("POST", ["attachments"]) => (200, Id(Upload(body))),
        _ => (404, null),
    };

    private static int Find(List<Shown> conversation, string id) => conversation.FindIndex(shown => shown.Id == id);

    private static (int, JsonNode) Unknown() => (404, new JsonObject { ["error"] = new JsonObject { ["code"] = "BadArgument", ["message"] = "not a known activity id" } });

    private static JsonObject Id(string id) => new() { ["id"] = id };

    private string Add(List<Shown> conversation, JsonElement body)
    {
        var shown = new Shown(NextId("shown-"), body);
        conversation.Add(shown);
        return shown.Id;
    }

    private string Begin()
    {
        var id = $"{NextId("begun-")}|livechat";
        _conversations[id] = [];
        return id;
    }

    private string Upload(JsonElement body)
    {
        var id = NextId("upload-");
        _uploads[id] = body;
        return id;
    }

    private async Task PostAsync(string conversation, string type, JsonObject fields)
    {
        var now = DateTimeOffset.UtcNow;
        fields["type"] = type;
        fields["channelId"] = "emulator";
        fields["conversation"] = new JsonObject { ["id"] = conversation };
        fields["id"] = Guid.NewGuid().ToString();
        fields["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" };
        fields["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User", ["role"] = "user" };
        fields["locale"] = "en-us";
        fields["serviceUrl"] = Address;
        fields["timestamp"] = now.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture);
        fields["localTimestamp"] = now.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        var delivered = await DeliverAsync(fields, ("User-Agent", "node-fetch/1.0 (+https://github.com/bitinn/node-fetch)"));
        // Any other status is shown to the person as an error.
        ((int)delivered.Status).ShouldBeInRange(200, 299, delivered.Body);
    }
}
