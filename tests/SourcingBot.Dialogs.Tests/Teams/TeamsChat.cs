using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Teams;

/// <summary>People in one conversation of Teams, with what each of them sees.</summary>
internal sealed class TeamsChat
{
    public const string Ann = "29:ann";
    public const string Bob = "29:bob";

    private readonly TestAdapter _adapter;
    private readonly MemoryStorage _storage = new();
    private readonly PrivateConversationState _state;

    public TeamsChat(string conversationType = "personal")
    {
        _state = new PrivateConversationState(_storage);
        _adapter = new TestAdapter("msteams").Use(new ChannelRendering());
        _adapter.Conversation.Conversation!.ConversationType = conversationType;
    }

    /// <summary>Every message of the bot as the chat shows it by now.</summary>
    public IReadOnlyList<Activity> Shown => [.. _adapter.ActiveQueue.Where(activity => activity.Type == ActivityTypes.Message)];

    /// <summary>The newest message with buttons.</summary>
    public Activity Question => Shown.Last(message => ButtonsOf(message).Count > 0);

    public static IReadOnlyList<JsonNode> ButtonsOf(Activity message) =>
        [.. (message.Attachments ?? []).Where(attachment => attachment.Content is JsonObject).SelectMany(CardButtons.Of)];

    public static JsonNode Button(Activity message, string label) => ButtonsOf(message).Single(button => (string?)button["title"] == label);

    /// <summary>All that a card says.</summary>
    public static string TextOf(object? card) => string.Join('\n', ((JsonObject)card!)["body"]!.AsArray().Select(element => (string?)element!["text"]).OfType<string>());

    /// <summary>With a mention of the bot where others are in the chat.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string words, string person = Ann)
    {
        var bot = _adapter.Conversation.Bot;
        return TurnAsync(_adapter.Conversation.Conversation!.ConversationType == "personal"
            ? new Activity(ActivityTypes.Message) { Text = words, From = Account(person) }
            : new Activity(ActivityTypes.Message) { Text = $"<at>{bot!.Name}</at> {words}", From = Account(person), Entities = ActivityJson.Read($$"""{"entities":[{"type":"mention","mentioned":{"id":"{{bot.Id}}"},"text":"<at>{{bot.Name}}</at>"}]}""").Entities });
    }

    /// <summary>Presses a button in a client that knows Action.Execute.</summary>
    public async Task<(IReadOnlyList<Activity> Replies, InvokeResponse Answer)> PressAsync(Activity message, string label, string person = Ann) =>
        await InvokeAsync(new JsonObject { ["action"] = Execute(Button(message, label)) }, message.Id, person);

    public async Task<(IReadOnlyList<Activity> Replies, InvokeResponse Answer)> InvokeAsync(JsonNode? value, string? replyTo = null, string person = Ann)
    {
        var replies = await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = OverTheWire(value), ReplyToId = replyTo, From = Account(person) });
        var answer = replies.Single(reply => reply.Type == ActivityTypesEx.InvokeResponse);
        return ([.. replies.Where(reply => reply != answer)], (InvokeResponse)answer.Value!);
    }

    /// <summary>Presses a button in a client that knows Action.Submit alone.</summary>
    public Task<IReadOnlyList<Activity>> SubmitAsync(Activity message, string label, string person = Ann) => TurnAsync(new Activity(ActivityTypes.Message)
    {
        Value = OverTheWire(Button(message, label)["fallback"]!["data"]),
        ReplyToId = message.Id,
        From = Account(person),
    });

    /// <summary>Presses a button that sends data and no words.</summary>
    public Task<IReadOnlyList<Activity>> PressDataAsync(JsonNode? data, string person = Ann) =>
        TurnAsync(new Activity(ActivityTypes.Message) { Value = OverTheWire(data), From = Account(person) });

    public async Task<InterviewMemory> MemoryAsync(string person = Ann)
    {
        InterviewMemory? memory = null;
        await _adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Event) { From = Account(person) },
            async (context, token) => memory = await _state.CreateProperty<InterviewMemory>("interview").GetAsync(context, () => new InterviewMemory(), token),
            TestContext.Current.CancellationToken);
        return memory!;
    }

    private static ChannelAccount Account(string person) => new(person, person == Ann ? "Ann" : "Bob");

    private static JsonObject Execute(JsonNode button) => new() { ["type"] = button["type"]!.DeepClone(), ["title"] = button["title"]!.DeepClone(), ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]!.DeepClone() };

    private static object? OverTheWire(JsonNode? value) => value is null ? null : JsonDocument.Parse(value.ToJsonString()).RootElement;

    private async Task<IReadOnlyList<Activity>> TurnAsync(Activity activity)
    {
        var before = _adapter.ActiveQueue.Select(shown => shown.Id).ToHashSet();
        await _adapter.ProcessActivityAsync(activity, new AdvisorBot(Shipped.Languages, Shipped.Publisher, _state, new ConversationState(_storage), TimeProvider.System).OnTurnAsync, TestContext.Current.CancellationToken);
        return [.. _adapter.ActiveQueue.Where(shown => !before.Contains(shown.Id))];
    }
}
