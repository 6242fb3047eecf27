using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

/// <summary>A conversation with one dialog. Between two turns its state is nothing but JSON in a storage.</summary>
internal sealed class Talk
{
    private readonly TestAdapter _adapter;
    private readonly MemoryStorage _storage = new();
    private readonly Func<ITurnContext, IStatePropertyAccessor<DialogState>, Task> _turn;

    /// <param name="root">Continued when it is on the stack, begun when nothing is.</param>
    /// <param name="channel">Where the user is.</param>
    /// <param name="options">What the root is begun with.</param>
    /// <param name="others">Dialogs in the same set.</param>
    public Talk(Dialog root, string channel = Channels.Test, object? options = null, params Dialog[] others)
    {
        _adapter = new TestAdapter(channel);
        _turn = async (context, stack) =>
        {
            var set = new DialogSet(stack).Add(root);
            foreach (var other in others)
            {
                set.Add(other);
            }

            var dc = await set.CreateContextAsync(context);
            var text = context.Activity.Text ?? string.Empty;

            Result = text.StartsWith("begin ", StringComparison.Ordinal) ? await dc.BeginDialogAsync(text["begin ".Length..])
                : text == "cancel all" ? await dc.CancelAllDialogsAsync()
                : await dc.ContinueDialogAsync();

            if (Result.Status == DialogTurnStatus.Empty)
            {
                Result = await dc.BeginDialogAsync(root.Id, options);
            }

            Depth = dc.Stack.Count;
        };
    }

    public Talk(TestAdapter adapter, Func<ITurnContext, IStatePropertyAccessor<DialogState>, Task> turn)
    {
        _adapter = adapter;
        _turn = turn;
    }

    /// <summary>How the last turn left the stack.</summary>
    public DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    public int Depth { get; private set; }

    /// <summary>The stored dialogs were made by another release.</summary>
    public async Task RewriteStateAsync(Func<string, string> rewrite)
    {
        var key = $"{_adapter.Conversation.ChannelId}/conversations/{_adapter.Conversation.Conversation!.Id}";
        var document = (await _storage.ReadAsync([key]))[key];
        var json = JsonSerializer.Serialize(document, StateJson.Options);
        var changed = rewrite(json);
        changed.ShouldNotBe(json);
        var rewritten = JsonSerializer.Deserialize<Dictionary<string, object>>(changed, StateJson.Options)!;
        await _storage.WriteAsync(new Dictionary<string, object> { [key] = rewritten });
    }

    /// <summary>What the bot answers, as text.</summary>
    public async Task<string?[]> SayAsync(string text) => [.. (await SendAsync(_adapter.MakeActivity(text))).Select(reply => reply.Text)];

    public async Task<Activity> SayForOneAsync(string text) => (await SendAsync(_adapter.MakeActivity(text))).ShouldHaveSingleItem();

    public async Task<List<Activity>> SendAsync(Activity activity)
    {
        // A new state object each turn, as after a restart: nothing lives on but what was stored.
        var state = new ConversationState(_storage);
        await _adapter.ProcessActivityAsync(activity, async (context, cancellationToken) =>
        {
            await _turn(context, state.CreateProperty<DialogState>("DialogState"));
            await state.SaveChangesAsync(context, false, cancellationToken);
        });

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }
}
