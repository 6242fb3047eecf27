#nullable disable annotations

using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it: each call returns a flow that is one step longer; nothing runs before <see cref="StartTestAsync"/>.</summary>
/// <remarks>Timeouts are in milliseconds and only matter when a reply does not come.</remarks>
public class TestFlow
{
    private const uint Patience = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _bot;
    private readonly Func<Task> _story;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _bot = callback;
        _story = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestFlow before, Func<Task> step)
    {
        _adapter = before._adapter;
        _bot = before._bot;
        _story = async () =>
        {
            await before._story().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        };
    }

    public Task StartTestAsync() => _story();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _bot, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _bot, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return _adapter.ProcessActivityAsync((Activity)update, _bot, CancellationToken.None);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = Patience) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = Patience) =>
        AssertReply(expected, null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw Mismatch(description, $"an activity of type {expected.Type}", $"one of type {reply.Type}");
                }

                var same = equalityComparer?.Equals(expected, reply) ?? TextOf(expected)?.Trim() == TextOf(reply)?.Trim();
                if (!same)
                {
                    throw Mismatch(description, TextOf(expected), TextOf(reply));
                }
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            var reply = await NextReplyAsync(timeout).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"{description}: no reply within {timeout} ms.");
            validateActivity(reply);
        });
    }

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = Patience) => AssertReply(
        reply =>
        {
            if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
            {
                throw Mismatch(description, expected, TextOf(reply));
            }
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                {
                    throw Mismatch(description, "one of " + string.Join(" | ", candidates), TextOf(reply));
                }
            },
            description,
            timeout);
    }

    /// <summary>Waits out <paramref name="timeout"/>: a bot may speak late.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = Patience) => Then(async () =>
    {
        if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
        {
            throw Mismatch(description, "no reply", TextOf(reply) ?? reply.Type);
        }
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = Patience) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = Patience) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Plays a transcript: what the bot said is expected, everything else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            IsReply(activity) ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout) : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Mismatch(string description, string expected, string received) =>
        new($"{description}:\nExpected:{expected}\nReceived:{received}");

    private TestFlow Then(Func<Task> step) => new(this, step);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The wait ended without a reply: the caller knows what that means.
            return null;
        }
    }
}
