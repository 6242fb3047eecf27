using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>
/// Plays a conversation again. What the bot says is taken for complete as soon as it is as expected; otherwise when nothing more has
/// come for a while.
/// </summary>
/// <param name="channel">How it speaks to the bot.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="patience">How long a reply may take.</param>
/// <param name="time">For pauses, and what day it is.</param>
internal sealed class Player(IReplayChannel channel, string file, TimeSpan patience, TimeProvider time)
{
    // Nobody reads a reply faster; the bot takes the same words sooner than this for a double click.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan BeforeSaying = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // To Teams the bot sends eight messages in two seconds at most, so a part of a reply may come later than the rest.
    private static readonly TimeSpan Lull = TimeSpan.FromMilliseconds(2500);
    private static readonly TimeSpan LullWhereNothingIsExpected = TimeSpan.FromMilliseconds(200);

    private DateTimeOffset _now = time.GetLocalNow();
    private string? _said;
    private string? _sent;
    private int _seen;

    /// <returns>What differs, and in how many turns the person did something.</returns>
    /// <exception cref="ReplayException">It cannot be played on.</exception>
    public async Task<(IReadOnlyList<Difference> Differences, int Turns)> PlayAsync(IReadOnlyList<ScriptStep> steps, CancellationToken cancellationToken)
    {
        var differences = new List<Difference>();
        var turns = 0;
        foreach (var turn in ScriptTurn.Of(steps))
        {
            try
            {
                turns += await ActAsync(turn.Act, cancellationToken) ? 1 : 0;
            }
            catch (ReplayException e)
            {
                throw new ReplayException($"{file}:{turn.Act!.Line}: {e.Message}");
            }

            if (turn.Act is not (ScriptStep.Passes or ScriptStep.Happens) && turn.Compare(await ListenAsync(turn, cancellationToken)) is { } difference)
            {
                differences.Add(difference);
            }
        }

        return (differences, turns);
    }

    /// <returns>Whether the person did something.</returns>
    private async Task<bool> ActAsync(ScriptStep? act, CancellationToken cancellationToken)
    {
        switch (act)
        {
            case ScriptStep.Joins:
                _sent = null;
                await channel.JoinAsync(_now, cancellationToken);
                return true;
            case ScriptStep.Says says:
                _now += says.AtOnce ? AtOnce : BeforeSaying;
                await SendAsync(new JsonObject { ["type"] = "message", ["text"] = says.Text, ["textFormat"] = "plain", ["locale"] = "en-US" }, says.Text, says.AtOnce ? TimeSpan.Zero : Reading, cancellationToken);
                return true;
            case RecordedAct recorded:
                var silence = recorded.At is { } at && at > _now ? at - _now : TimeSpan.Zero;
                _now = recorded.At ?? _now + BeforeSaying;
                await SendAsync(recorded.Activity, recorded.Text, silence < Reading ? silence : Reading, cancellationToken);
                return true;
            case ScriptStep.Passes when !channel.CarriesTime:
                throw new ReplayException("time cannot be made to pass over Direct Line. Play this with --channel emulator.");
            case ScriptStep.Passes passes:
                _now += passes.Time;
                return false;
            case ScriptStep.Happens happens:
                _now = new DateTimeOffset(happens.Day, new TimeOnly(12, 0), TimeSpan.Zero);
                return false;
            default:
                return false;
        }
    }

    private async Task SendAsync(JsonObject activity, string? words, TimeSpan silence, CancellationToken cancellationToken)
    {
        if (words is not null && words == _said && !channel.CarriesTime)
        {
            await Task.Delay(silence, time, cancellationToken);
        }

        _said = words;
        _sent = await channel.SendAsync(activity.DeepClone().AsObject(), _now, cancellationToken);
    }

    private async Task<IReadOnlyList<Reply>> ListenAsync(ScriptTurn turn, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var lastNews = began;
        IReadOnlyList<Reply> heard = [];
        var isAnswered = false;
        var all = _seen;
        while (true)
        {
            var activities = await channel.HeardAsync(cancellationToken);
            if (activities.Count > all)
            {
                lastNews = time.GetTimestamp();
                all = activities.Count;
                heard = [.. activities.Skip(_seen).Select(Reply.Of).OfType<Reply>()];
                isAnswered = heard.Count > 0 && (_sent is null || activities.Skip(_seen).Any(activity => IsReplyTo(activity, _sent)));
            }

            if (IsOver(turn, heard, isAnswered, time.GetElapsedTime(began), time.GetElapsedTime(lastNews)))
            {
                _seen = all;
                return heard;
            }

            await Task.Delay(Look, time, cancellationToken);
        }
    }

    // A slow bot's greeting may come when the first words were said already: it is no answer to them.
    private static bool IsReplyTo(JsonElement activity, string id) =>
        activity.TryGetProperty("replyToId", out var replyTo) && replyTo.ValueKind == JsonValueKind.String && replyTo.GetString() == id;

    private bool IsOver(ScriptTurn turn, IReadOnlyList<Reply> heard, bool isAnswered, TimeSpan waited, TimeSpan silent) => turn switch
    {
        // Whatever comes is good, but the next words must find the bot done.
        { IsRecorded: false, Expected: [] } => isAnswered || waited >= patience,
        { Expected: [] } => silent >= LullWhereNothingIsExpected,
        _ when turn.Compare(heard) is null => true,
        _ => (isAnswered && silent >= Lull) || waited >= patience,
    };
}
