using Microsoft.Bot.Schema;
using static Microsoft.Bot.Connector.Channels;

namespace SourcingBot.BotFramework;

/// <summary>
/// Keeps what the bot sends to Teams under the limits of Teams: per conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour, and
/// per tenant 50 in 1 s (Teams documentation, "Optimize your bot with rate limiting"). Other channels say by 429 what is too much.
/// </summary>
internal sealed class SendRate(TimeProvider time)
{
    private const int MostQuietLogs = 1000;

    private static readonly SendLimit[] PerConversation =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];

    private static readonly SendLimit[] PerTenant = [new(50, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SendLog> _conversations = [];
    private readonly Dictionary<string, SendLog> _tenants = [];
    private readonly long _start = time.GetTimestamp();
    private int _tidyAt = MostQuietLogs;

    /// <summary>Returns when the activity may be sent; that it is sent counts from then on.</summary>
    public async Task WaitAsync(Activity activity, CancellationToken cancellationToken)
    {
        while (Take(activity) is var wait && wait > TimeSpan.Zero)
        {
            // A timer may be a little early; the second look says so.
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>How long it has to wait; nothing when it may be sent now, and then it counts.</summary>
    public TimeSpan Take(Activity activity)
    {
        if (activity.ChannelId != Msteams)
        {
            return TimeSpan.Zero;
        }

        lock (_gate)
        {
            // Not the time of day, which may jump.
            var now = time.GetElapsedTime(_start);
            Tidy(now);
            // A conversation that is only just being made has no id yet.
            var conversation = activity.Conversation?.Id is { } id ? Log(_conversations, id, PerConversation) : null;
            var tenant = Log(_tenants, activity.Conversation?.TenantId ?? "", PerTenant);
            var free = conversation?.NextFree() is { } next && next > tenant.NextFree() ? next : tenant.NextFree();
            if (free > now)
            {
                return free - now;
            }

            conversation?.Add(now);
            tenant.Add(now);
            return TimeSpan.Zero;
        }
    }

    private static SendLog Log(Dictionary<string, SendLog> logs, string key, SendLimit[] limits)
    {
        if (!logs.TryGetValue(key, out var log))
        {
            logs[key] = log = new SendLog(limits);
        }

        return log;
    }

    private void Tidy(TimeSpan now)
    {
        if (_conversations.Count + _tenants.Count < _tidyAt)
        {
            return;
        }

        foreach (var logs in (Dictionary<string, SendLog>[])[_conversations, _tenants])
        {
            foreach (var quiet in logs.Where(log => log.Value.IsQuiet(now)).Select(log => log.Key).ToArray())
            {
                logs.Remove(quiet);
            }
        }

        _tidyAt = Math.Max(MostQuietLogs, 2 * (_conversations.Count + _tenants.Count));
    }
}
