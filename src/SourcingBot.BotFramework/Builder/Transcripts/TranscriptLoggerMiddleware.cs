using System.Diagnostics;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Tells a logger what came and what was sent, updated and deleted in a turn, as copies, after the turn. The turn waits for the logger, but does
/// not fail with it.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var transcript = new List<Activity>();
        if (turnContext.Activity is { } incoming && !(incoming.Type == ActivityTypes.Event && incoming.Name == ActivityEventNames.ContinueConversation))
        {
            incoming.From ??= new ChannelAccount();
            incoming.From.Role = string.IsNullOrEmpty(incoming.From.Role) ? RoleTypes.User : incoming.From.Role;
            transcript.Add(CopyOf(incoming));
        }

        Listen(turnContext, transcript);
        await next(cancellationToken).ConfigureAwait(false);
        await LogAsync(transcript).ConfigureAwait(false);
    }

    private static void Listen(ITurnContext turnContext, List<Activity> transcript)
    {
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            transcript.AddRange(activities.Select(CopyOf));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            var updated = CopyOf(activity);
            updated.Type = ActivityTypes.MessageUpdate;
            transcript.Add(updated);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            var deleted = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId, Timestamp = TimeProvider.System.GetUtcNow() };
            transcript.Add(deleted.ApplyConversationReference(reference));
        });
    }

    private static Activity CopyOf(Activity activity)
    {
        var copy = ActivityJson.Clone(activity);
        copy.Id = string.IsNullOrEmpty(copy.Id) ? "g_" + Guid.NewGuid() : copy.Id;
        copy.Timestamp ??= TimeProvider.System.GetUtcNow();
        return copy;
    }

    private async Task LogAsync(List<Activity> transcript)
    {
        try
        {
            foreach (var activity in transcript)
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            // A conversation goes on without its transcript.
            Trace.TraceError($"The transcript of a turn could not be logged: {exception}");
        }
    }
}
