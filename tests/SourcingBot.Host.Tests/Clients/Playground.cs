using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>
/// The server side of the Microsoft 365 Agents Playground 0.2.28, which stands in for Teams, as a bot sees it: it looks first whether
/// the bot is there, tells of the installation and then of the members, and has its connector below a path.
/// </summary>
internal sealed class Playground : ConnectorDouble
{
    private const string BotId = "00000000-0000-0000-0000-00000000000011";
    private const string TenantId = "00000000-0000-0000-0000-0000000000001";

    private readonly Dictionary<string, List<Shown>> _conversations = [];

    private Playground(string bot)
        : base(bot)
    {
    }

    public static PlaygroundChat Personal { get; } = new("personal", "90364ef7-9905-442b-be7e-09a146a0a023");

    public static PlaygroundChat Group { get; } = new("groupChat", "4f541851-5128-4a38-ad97-f2b430b1d9ea");

    /// <summary>A thread of a channel has the id of its first message in its own.</summary>
    public static PlaygroundChat Thread { get; } = new("channel", "team-id;messageid=1795947306917");

    protected override string Root => "/_connector";

    /// <summary>Starts, and looks whether the bot is there.</summary>
    public static async Task<Playground> StartAsync(string bot)
    {
        var playground = new Playground(bot);
        await playground.StartAsync();
        (await playground.ProbeAsync()).Status.ShouldBe(HttpStatusCode.OK);
        return playground;
    }

    /// <summary>Opens a chat's page: the first time, and again when the page is loaded again.</summary>
    public async Task OpenAsync(PlaygroundChat chat)
    {
        // The activities of a channel itself have no thread.
        var place = chat with { Id = chat.Id.Split(';')[0] };
        _conversations.TryAdd(chat.Id, []);
        _conversations.TryAdd(place.Id, []);
        await PostAsync(place, "installationUpdate", new JsonObject { ["action"] = "add", ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US" }) });
        await PostAsync(place, "conversationUpdate", new JsonObject
        {
            ["membersAdded"] = chat.IsGroup ? new JsonArray(Bot()) : new JsonArray(User(), Bot()),
        });
    }

    /// <summary>Says something; in a group only what mentions the bot reaches it.</summary>
    public Task SayAsync(PlaygroundChat chat, string text, JsonObject? fields = null) => PostAsync(chat, "message", Message(chat, text, fields));

    /// <summary>Says something and waits for the replies in the answer itself.</summary>
    /// <returns>What it held.</returns>
    public async Task<IReadOnlyList<Shown>> AskAsync(PlaygroundChat chat, string text)
    {
        var delivered = await PostAsync(chat, "message", Message(chat, text, new JsonObject { ["deliveryMode"] = "expectReplies" }));
        return [.. JsonElement.Parse(delivered.Body).GetProperty("activities").EnumerateArray().Select(activity => new Shown("", activity))];
    }

    /// <summary>Presses a button of a card: an Execute is an invoke, whose answer may replace the card, and a Submit a message without words.</summary>
    public async Task<Delivered> PressAsync(PlaygroundChat chat, Shown message, string title)
    {
        var action = JsonNode.Parse(message.Button(title).GetRawText())!.AsObject();
        if ((string?)action["type"] == "Action.Execute")
        {
            foreach (var name in action.Select(field => field.Key).Except(["type", "title", "verb", "data", "id"]).ToArray())
            {
                action.Remove(name);
            }

            var answer = await PostAsync(chat, "invoke", new JsonObject { ["name"] = "adaptiveCard/action", ["replyToId"] = message.Id, ["value"] = new JsonObject { ["action"] = action } });
            Replace(chat, message.Id, answer);
            return answer;
        }

        // Teams says what an imBack says; the playground itself fails at that.
        return action["data"]?["msteams"]?["value"] is { } words
            ? await PostAsync(chat, "message", Message(chat, (string)words!, null))
            : await PostAsync(chat, "message", new JsonObject { ["replyToId"] = message.Id, ["value"] = action["data"]!.DeepClone() });
    }

    /// <summary>Presses the thumb below a message.</summary>
    public Task<Delivered> LikeAsync(PlaygroundChat chat, Shown message) => PostAsync(chat, "invoke", new JsonObject
    {
        ["name"] = "message/submitAction",
        ["replyToId"] = message.Id,
        ["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "" } },
    });

    protected override List<Shown> Conversation(string id) => _conversations[id];

    protected override (int Status, JsonNode? Body) Answer(string method, string[] path, JsonElement body) => (method, path) switch
    {
        ("POST", ["v3", "conversations"]) => (201, new JsonObject { ["id"] = Personal.Id }),
        (_, ["v3", "conversations", var id, .. var rest]) when _conversations.TryGetValue(id, out var conversation) => Answer(method, rest, conversation, body),
        _ => (404, null),
    };

    private (int Status, JsonNode? Body) Answer(string method, string[] rest, List<Shown> conversation, JsonElement body) => (method, rest) switch
    {
        ("POST", ["activities"] or ["activities", _]) when body.GetProperty("type").GetString() == "typing" => (202, null),
        ("POST", ["activities"] or ["activities", _]) => (201, new JsonObject { ["id"] = Add(conversation, body) }),
        ("PUT", ["activities", var id]) => conversation.FindIndex(shown => shown.Id == id) is var at and >= 0
            ? (200, new JsonObject { ["id"] = (conversation[at] = new Shown(id, body)).Id })
            : (404, Error("ActivityNotFoundInConversation", "Message does not exist in the thread.")),
        ("DELETE", ["activities", _]) => (501, Error("DeleteActivityAPINotImplemented", "The API to delete activity is not implemented yet")),
        ("GET", ["members"]) => (200, new JsonArray(Member())),
        ("GET", ["members", "user-id-0"]) => (200, Member()),
        ("GET", ["pagedmembers"]) => (200, new JsonObject { ["members"] = new JsonArray(Member()), ["totalCount"] = 2 }),
        _ => (404, null),
    };

    private static JsonObject Error(string code, string message) => new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } };

    private static JsonObject Bot() => new() { ["id"] = BotId };

    private static JsonObject User() => new() { ["id"] = "user-id-0", ["aadObjectId"] = "00000000-0000-0000-0000-0000000000020" };

    private static JsonObject Member() => new() { ["id"] = "user-id-0", ["aadObjectId"] = "00000000-0000-0000-0000-0000000000020", ["name"] = "Alex Wilber", ["email"] = "alexw@example.com", ["userRole"] = "user" };

    private static JsonObject Message(PlaygroundChat chat, string text, JsonObject? fields)
    {
        var message = fields ?? [];
        message["text"] = chat.IsGroup ? $"<at>Test Bot</at> {text}" : text;
        message["textFormat"] = "plain";
        message["localTimestamp"] = DateTimeOffset.UtcNow;
        message["localTimezone"] = "UTC";
        var client = new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Web", ["timezone"] = "UTC" };
        message["entities"] = chat.IsGroup
            ? new JsonArray(new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = "Test Bot" }, ["text"] = "<at>Test Bot</at>" }, client)
            : new JsonArray(client);
        return message;
    }

    private string Add(List<Shown> conversation, JsonElement body)
    {
        var shown = new Shown(NextId("17959473"), body);
        conversation.Add(shown);
        return shown.Id;
    }

    private void Replace(PlaygroundChat chat, string id, Delivered answer)
    {
        if (answer.Status == HttpStatusCode.OK && JsonElement.Parse(answer.Body) is var body && body.GetProperty("type").GetString() == "application/vnd.microsoft.card.adaptive")
        {
            var at = _conversations[chat.Id].FindIndex(shown => shown.Id == id);
            var card = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = JsonNode.Parse(body.GetProperty("value").GetRawText()) };
            _conversations[chat.Id][at] = new Shown(id, JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(card) }));
        }
    }

    private async Task<Delivered> PostAsync(PlaygroundChat chat, string type, JsonObject fields)
    {
        fields["type"] = type;
        fields["id"] = Guid.NewGuid().ToString();
        fields["from"] = type == "message" ? new JsonObject { ["id"] = "user-id-0", ["name"] = "Alex Wilber", ["aadObjectId"] = "00000000-0000-0000-0000-0000000000020" } : User();
        fields["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Test Bot" };
        fields["timestamp"] = DateTime.UtcNow;
        fields["locale"] = "en-US";
        fields["serviceUrl"] = Address + Root;
        fields["channelId"] = "msteams";
        fields["conversation"] = new JsonObject { ["conversationType"] = chat.Type, ["tenantId"] = TenantId, ["id"] = chat.Id };
        fields["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } };
        if (chat.IsGroup)
        {
            fields["conversation"]!["isGroup"] = true;
        }

        if (chat.Type == "channel")
        {
            fields["channelData"]!["team"] = new JsonObject { ["id"] = "team-id", ["name"] = "My Team" };
            fields["channelData"]!["channel"] = new JsonObject { ["id"] = "team-id" };
            if (type == "conversationUpdate")
            {
                fields["channelData"]!["eventType"] = "teamMemberAdded";
            }
        }

        var delivered = await DeliverAsync(fields, ("x-ms-agents-playground", "true"));
        delivered.Status.ShouldBe(HttpStatusCode.OK, delivered.Body);
        return delivered;
    }
}
