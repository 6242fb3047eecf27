using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>Everything that the bot says in an interview with questions, numbers and a comparison, as it goes to each kind of channel.</summary>
public sealed class SentActivitiesTests
{
    private static readonly string[] Said =
    [
        "hello", "help", "Our budget is tight", "florp", "What is offshoring?", "As soon as possible", "Hands off, just deliver results", "back", "Hands off, just deliver results",
        "Public data only", "Show me the numbers", "Compare side by side", "Who won the cup final?", "Talk to a person", "start over", "no", "stop",
    ];

    private static readonly string[] Actions = ["openUrl", "downloadFile", "showImage", "signin", "call", "messageBack", "Action.OpenUrl"];

    private static readonly Dictionary<string, JsonValueKind> Kinds = new()
    {
        ["type"] = JsonValueKind.String, ["channelId"] = JsonValueKind.String, ["from"] = JsonValueKind.Object, ["conversation"] = JsonValueKind.Object,
        ["recipient"] = JsonValueKind.Object, ["textFormat"] = JsonValueKind.String, ["attachmentLayout"] = JsonValueKind.String, ["locale"] = JsonValueKind.String,
        ["text"] = JsonValueKind.String, ["summary"] = JsonValueKind.String, ["speak"] = JsonValueKind.String, ["inputHint"] = JsonValueKind.String,
        ["suggestedActions"] = JsonValueKind.Object, ["attachments"] = JsonValueKind.Array, ["entities"] = JsonValueKind.Array, ["channelData"] = JsonValueKind.Object,
        ["replyToId"] = JsonValueKind.String, ["valueType"] = JsonValueKind.String, ["value"] = JsonValueKind.Object, ["id"] = JsonValueKind.String,
        ["timestamp"] = JsonValueKind.String, ["serviceUrl"] = JsonValueKind.String,
    };

    private static readonly Lazy<Task<IReadOnlyList<JsonElement>>> All = new(TalkEverywhereAsync);

    [Fact]
    [Requirement("A2007", "a field is sent that the specification does not have, or with another type")]
    public async Task Every_field_has_the_type_that_the_specification_gives() =>
        (await All.Value).SelectMany(activity => activity.EnumerateObject()).Where(field => !Kinds.TryGetValue(field.Name, out var kind) || field.Value.ValueKind != kind)
            .Select(field => $"{field.Name} is {field.Value.ValueKind}").Distinct().ShouldBeEmpty();

    [Fact]
    [Requirement("A2004", "a field is sent that is an empty string")]
    public async Task No_field_is_an_empty_string() =>
        (await All.Value).SelectMany(Fields).Where(field => field.Value.ValueKind == JsonValueKind.String && field.Value.GetString()!.Length == 0)
            .Select(field => field.Name).Distinct().ShouldBeEmpty();

    [Fact]
    [Requirement("A3010", "a text format is sent that is not defined")]
    [Requirement("A3013", "XML is sent")]
    [Requirement("A3060", "a layout of attachments is sent that is not defined")]
    [Requirement("A3100", "an importance is sent that is not defined")]
    [Requirement("A3110", "a delivery mode is sent that is not defined")]
    [Requirement("A3116", "expectReplies is sent to a channel")]
    public async Task Only_defined_values_are_sent()
    {
        Text("textFormat", await All.Value).ShouldBeSubsetOf(["plain", "markdown"]);
        Text("attachmentLayout", await All.Value).ShouldBeSubsetOf(["list", "carousel"]);
        Text("importance", await All.Value).ShouldBeSubsetOf(["low", "normal", "high"]);
        Text("deliveryMode", await All.Value).ShouldBeSubsetOf(["normal", "notification"]);
    }

    [Fact]
    [Requirement("A3041", "a message does not say whether an answer is expected")]
    public async Task Every_message_says_whether_an_answer_is_expected() =>
        (await All.Value).Select(activity => activity.TryGetProperty("inputHint", out var hint) ? hint.GetString() : null)
            .ShouldAllBe(hint => hint == "acceptingInput" || hint == "ignoringInput" || hint == "expectingInput");

    [Fact]
    [Requirement("A3080", "a value is sent that is a bare string or number")]
    [Requirement("A7100", "an attachment has content and an address")]
    [Requirement("A7110", "the content of an attachment is a bare string or number")]
    public async Task Values_and_contents_are_objects()
    {
        var activities = await All.Value;
        var values = activities.Where(activity => HasField(activity, "value")).Select(activity => activity.GetProperty("value").ValueKind).ToArray();
        values.ShouldNotBeEmpty();
        values.ShouldAllBe(kind => kind == JsonValueKind.Object);
        var attachments = activities.SelectMany(activity => List(activity, "attachments")).ToArray();
        attachments.ShouldNotBeEmpty();
        attachments.ShouldAllBe(attachment => HasField(attachment, "content") != HasField(attachment, "contentUrl"));
        attachments.Where(attachment => HasField(attachment, "content")).ShouldAllBe(attachment => attachment.GetProperty("content").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    [Requirement("A2102", "two entities of an activity are the same")]
    [Requirement("A7604", "an entity is sent that only JSON-LD explains")]
    [Requirement("A7613", "the type of an entity is a relative address")]
    [Requirement("A9201", "clientInfo is sent")]
    public async Task Entities_are_what_everybody_knows()
    {
        foreach (var entities in (await All.Value).Select(activity => List(activity, "entities").ToArray()))
        {
            entities.Select(entity => entity.GetRawText()).ShouldBeUnique();
            entities.Select(entity => entity.GetProperty("type").GetString()!).ShouldAllBe(type => type == "mention" || type == "streaminfo" || Uri.IsWellFormedUriString(type, UriKind.Absolute));
        }
    }

    [Fact]
    [Requirement("A7350", "a messageBack carries a bare string or number")]
    [Requirement("A7380", "an openUrl carries no address")]
    [Requirement("A7390", "a downloadFile carries no address")]
    [Requirement("A7400", "a showImage carries no address")]
    [Requirement("A7410", "a signin carries no address")]
    [Requirement("A7701", "suggested actions are sent without an action")]
    public async Task Buttons_carry_what_their_kind_asks_for()
    {
        var suggested = (await All.Value).Where(activity => HasField(activity, "suggestedActions")).Select(activity => List(activity.GetProperty("suggestedActions"), "actions").ToArray()).ToArray();
        suggested.ShouldNotBeEmpty();
        suggested.ShouldAllBe(actions => actions.Length > 0);
        suggested.SelectMany(actions => actions).ShouldAllBe(action => action.GetProperty("type").GetString() == "imBack" && action.GetProperty("value").GetString()!.Length > 0 && action.GetProperty("title").GetString()!.Length > 0);
        (await All.Value).SelectMany(Objects).Where(action => action.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && Actions.Contains(type.GetString()))
            .ShouldAllBe(action => CarriesWhatItNeeds(action));
    }

    private static bool CarriesWhatItNeeds(JsonElement action) => action.GetProperty("type").GetString() switch
    {
        "messageBack" => !action.TryGetProperty("value", out var value) || value.ValueKind == JsonValueKind.Object,
        "Action.OpenUrl" => IsAddress(action, "url"),
        _ => IsAddress(action, "value"),
    };

    private static bool IsAddress(JsonElement action, string field) =>
        action.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && address.Scheme != "data";

    private static async Task<IReadOnlyList<JsonElement>> TalkEverywhereAsync()
    {
        var all = new List<JsonElement>();
        foreach (var (channel, type) in ((string, string?)[])[(Known.Directline, null), (Known.Emulator, null), (Known.Webchat, null), (Known.Msteams, "personal"), (Known.Msteams, "groupChat"), (Known.Slack, null), ("sms", null)])
        {
            all.AddRange(await TalkAsync(channel, type));
        }

        return all;
    }

    private static async Task<IReadOnlyList<JsonElement>> TalkAsync(string channel, string? conversationType)
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        var (state, shared) = (new PrivateConversationState(new MemoryStorage()), new ConversationState(new MemoryStorage()));
        foreach (var words in Said)
        {
            var message = ActivityJson.Read($$"""{"type":"message","text":{{JsonSerializer.Serialize(words)}},"entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>Bot</at>"}]}""");
            await adapter.ProcessActivityAsync(message, new AdvisorBot(Shipped.Languages, Shipped.Publisher, state, shared, TimeProvider.System).OnTurnAsync, TestContext.Current.CancellationToken);
        }

        return [.. adapter.ActiveQueue.Select(activity => JsonDocument.Parse(ActivityJson.Write(activity)).RootElement)];
    }

    private static string?[] Text(string field, IEnumerable<JsonElement> activities) =>
        [.. activities.Where(activity => HasField(activity, field)).Select(activity => activity.GetProperty(field).GetString()).Distinct()];

    private static bool HasField(JsonElement element, string field) => element.TryGetProperty(field, out _);

    private static IEnumerable<JsonElement> List(JsonElement element, string field) => element.TryGetProperty(field, out var list) ? list.EnumerateArray() : [];

    /// <summary>Every field at every level. What is inside a card is the card's own business.</summary>
    private static IEnumerable<JsonProperty> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field.Name == "content" ? [field] : Fields(field.Value).Prepend(field)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        _ => [],
    };

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Objects(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
