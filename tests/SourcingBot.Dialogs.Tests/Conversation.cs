using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.Advice.Criteria;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Dialogs.Reactions;
using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Dialogs.Tests;

/// <summary>One person talking to the shipped bot; state goes through storage between any two messages.</summary>
internal sealed class Conversation
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("test", "Ann", "Bot"));
    private readonly PrivateConversationState _state;
    private readonly ConversationState _shared;
    private readonly AdvisorLanguages _languages;
    private readonly string _person;

    public Conversation(AdvisorDefinitions? definitions = null, IStorage? storage = null, string person = "ann")
        : this(definitions is null ? Shipped.Languages : Shipped.LanguagesOf(definitions), storage, person)
    {
    }

    public Conversation(AdvisorLanguages languages, IStorage? storage = null, string person = "ann")
    {
        _person = person;
        _languages = languages;
        Storage = storage ?? new MemoryStorage();
        _state = new PrivateConversationState(Storage);
        _shared = new ConversationState(Storage);
    }

    public IStorage Storage { get; }

    public IUnansweredQuestions? Unanswered { get; init; }

    /// <summary>Whether replies come as the channel shows them.</summary>
    public bool IsRendered
    {
        init
        {
            if (value)
            {
                _adapter.Use(new ChannelRendering());
            }
        }
    }

    /// <summary>What is known of links and results; null for a bot that keeps nothing.</summary>
    public ProspectRecords? Prospects { get; init; }

    public IReactions? Reactions { get; init; }

    public IConversationCleanup? Cleanup { get; init; }

    /// <summary>What the person's program says; null for one that says nothing.</summary>
    public string? Locale { get; set; } = "en-US";

    /// <summary>22 November 2026, a Sunday.</summary>
    public FakeTimeProvider Time { get; init; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public Task<Exchange> JoinAsync() => AddedAsync("bot", _person);

    /// <summary>As the server tells of a conversation that began on the page of a link.</summary>
    public Task<Exchange> JoinByAsync(string link) => TurnAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("bot", "bot"), new ChannelAccount(_person, _person)],
        ChannelData = JsonSerializer.SerializeToElement(new { locale = "en-US", link }),
    });

    public Task<Exchange> AddedAsync(params string[] members) => TurnAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [.. members.Select(id => new ChannelAccount(id, id))],
    });

    /// <summary>After a while, as somebody who reads before writing.</summary>
    public Task<Exchange> SayAsync(string text) => SayAfterAsync(TimeSpan.FromSeconds(10), text);

    /// <summary>Sooner than the reply can have been read.</summary>
    public Task<Exchange> SayAtOnceAsync(string text) => SayAfterAsync(TimeSpan.FromMilliseconds(300), text);

    public Task<Exchange> SayAfterAsync(TimeSpan silence, string text)
    {
        Time.Advance(silence);
        return TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text });
    }

    /// <summary>Presses a button as a client does: by sending what the button carries.</summary>
    public Task<Exchange> PressAsync(CardAction button) => SayAsync((string)button.Value!);

    public async Task<InterviewMemory> MemoryAsync()
    {
        InterviewMemory? memory = null;
        await RememberAsync(kept => memory = kept);
        return memory!;
    }

    /// <summary>Changes what is remembered behind the bot's back.</summary>
    public Task RememberAsync(Action<InterviewMemory> change) =>
        RunAsync(new Activity { Type = ActivityTypes.Event, Name = "look" }, async (context, token) =>
        {
            change(await _state.CreateProperty<InterviewMemory>("interview").GetAsync(context, () => new InterviewMemory(), token));
            await _state.SaveChangesAsync(context, cancellationToken: token);
        });

    /// <summary>Asks back which of two readings is meant, as if the last message had had them.</summary>
    public async Task<Exchange> AskBackAsync(IReadOnlyList<Answer> readings)
    {
        await RememberAsync(memory => memory.AskBack(readings));
        return await SayAsync("hello");
    }

    /// <summary>A storage with what another conversation stored.</summary>
    public static async Task<IStorage> StorageOfAsync(string document)
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["directline/conversations/test/users/ann"] = StateJson.As<Dictionary<string, object>>(JsonDocument.Parse(document).RootElement)! });
        return storage;
    }

    /// <summary>The stored document of the person, as another program would find it.</summary>
    public async Task<JsonElement> StoredAsync()
    {
        var key = $"directline/conversations/test/users/{_person}";
        return JsonSerializer.SerializeToElement((await Storage.ReadAsync([key]))[key], StateJson.Options);
    }

    public async Task<Exchange> TurnAsync(Activity activity)
    {
        // Built anew for every turn: whatever is not in the storage is forgotten.
        var (bot, id) = (new AdvisorBot(_languages, Shipped.Publisher, _state, _shared, Time, Unanswered, Reactions, Cleanup, Prospects), activity.Id);
        await RunAsync(activity, (context, token) =>
        {
            // The adapter numbers what it is given, and an edit names the message that it is about.
            context.Activity.Id = id ?? context.Activity.Id;
            return bot.OnTurnAsync(context, token);
        });
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return new Exchange(replies);
    }

    private Task RunAsync(Activity activity, BotCallbackHandler handler)
    {
        activity.From ??= new ChannelAccount(_person, _person);
        activity.Recipient = new ChannelAccount("bot", "Bot");
        activity.Conversation ??= new ConversationAccount(id: "test");
        activity.ChannelId ??= "directline";
        // The adapter puts every activity into the conversation it is in.
        _adapter.Conversation.Conversation = activity.Conversation;
        activity.Locale ??= Locale;
        activity.Timestamp ??= Time.GetUtcNow();
        activity.LocalTimestamp ??= Time.GetUtcNow();
        return _adapter.ProcessActivityAsync(activity, handler, CancellationToken.None);
    }
}
