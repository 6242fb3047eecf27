using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace SourcingBot.BotFramework.Tests.Turns;

/// <summary>A runner with everything around it in memory, and a clock that only moves when told.</summary>
internal sealed class TurnRig : ITurnChannel
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _runs;

    public TurnRig(BotCallbackHandler bot, ITurnStore? store = null)
    {
        Store = store ?? Memory;
        Storage = new TurnStorage(Store);
        Runner = new TurnRunner(Store, Adapter, new CallbackBot(this, bot), [this], Clock, NullLogger<TurnRunner>.Instance);
        Adapter.Runner = Runner;
    }

    public static ConversationKey Lounge { get; } = new("test", "lounge");

    public MemoryTurnStore Memory { get; } = new();

    public ITurnStore Store { get; }

    public TurnStorage Storage { get; }

    public FakeTimeProvider Clock { get; } = new();

    public PlainAdapter Adapter { get; } = new();

    public TurnRunner Runner { get; }

    public Task BotHasBegun => _begun.Task;

    public int Runs => _runs;

    public ConcurrentQueue<string> Told { get; } = [];

    public ConcurrentQueue<DateTimeOffset> TypingTimes { get; } = [];

    public static IncomingTurn Says(string text, string? id = null, string conversation = "lounge", string from = "ada")
    {
        id ??= Guid.NewGuid().ToString("n");
        return new IncomingTurn(new ConversationKey("test", conversation), id, new Activity(ActivityTypes.Message)
        {
            Id = id,
            Text = text,
            ChannelId = "test",
            ServiceUrl = "http://localhost",
            From = new ChannelAccount(from),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: conversation),
        });
    }

    public string[] Log(string conversation = "lounge") => [.. Memory.Log(new ConversationKey("test", conversation)).Select(activity => activity.Text ?? activity.Type!)];

    /// <summary>Lets the sender's patience end and waits for what it is told.</summary>
    public async Task PassPatienceAsync(Task<TurnAnswer> answer)
    {
        await BotHasBegun;
        Clock.Advance(TurnRunner.Patience);
        await answer;
    }

    /// <summary>Lets time pass until the channel was told so many things.</summary>
    public async Task PassTimeUntilToldAsync(int count)
    {
        while (Told.Count < count)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    bool ITurnChannel.Owns(ConversationKey conversation) => true;

    void ITurnChannel.Accepted(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged) => Told.Enqueue("accepted");

    void ITurnChannel.Committed(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged) => Told.Enqueue("committed");

    Task ITurnChannel.ShowTypingAsync(Activity typing, CancellationToken cancellationToken)
    {
        Told.Enqueue($"{typing.Type} to {typing.Recipient!.Id}");
        TypingTimes.Enqueue(Clock.GetUtcNow());
        return Task.CompletedTask;
    }

    internal sealed class PlainAdapter : TurnAdapter;

    private sealed class CallbackBot(TurnRig rig, BotCallbackHandler bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref rig._runs);
            rig._begun.TrySetResult();
            return bot(turnContext, cancellationToken);
        }
    }
}
