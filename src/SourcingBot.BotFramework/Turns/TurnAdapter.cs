using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>An adapter whose turns are transactions: what a bot sends is staged, and sent after the commit.</summary>
public abstract class TurnAdapter : BotAdapter
{
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var work = WorkOf(turnContext);
        return Task.FromResult<ResourceResponse[]>([.. activities.Select(activity => new ResourceResponse(Stage(turnContext, work, activity)))]);
    }

    /// <summary>Changes what was sent, in this turn or an earlier one.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">With the id that sending gave it, or the channel's own, as an incoming activity's <c>replyToId</c> has it.</param>
    /// <param name="cancellationToken">Not needed: nothing is waited for.</param>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrWhiteSpace(activity.Id);
        activity.Type ??= ActivityTypes.Message;
        WorkOf(turnContext).Update(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <summary>Takes back what was sent, in this turn or an earlier one; a channel that cannot do that keeps showing it.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference.ActivityId);
        var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId }.ApplyConversationReference(reference);
        deletion.ReplyToId = null;
        WorkOf(turnContext).Delete(deletion);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Runs <paramref name="callback"/> as a turn of its own, behind those of the conversation; returns when it is committed, and is delivered like any
    /// other. The audience is not needed: what goes to a Bot Connector goes under the bot's own app id.
    /// </summary>
    /// <exception cref="ArgumentException">The activity names no channel or conversation.</exception>
    /// <exception cref="InvalidOperationException">The conversation cannot be reached, or a turn in it is the caller.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentException.ThrowIfNullOrWhiteSpace(continuationActivity.ChannelId);
        ArgumentException.ThrowIfNullOrWhiteSpace(continuationActivity.Conversation?.Id);
        return Running.ContinueAsync(
            continuationActivity,
            (turn, cancellation) =>
            {
                turn.TurnState.Set<IIdentity>(BotIdentityKey, claimsIdentity);
                return callback(turn, cancellation);
            },
            cancellationToken);
    }

    /// <summary>Set by whoever makes the runner.</summary>
    internal TurnRunner? Runner { get; set; }

    private protected TurnRunner Running => Runner ?? throw new InvalidOperationException("No TurnRunner runs the turns of this adapter. Use AddBotFramework, and wait for the host's start.");

    /// <summary>Runs the bot once; all it did is in <paramref name="work"/> afterwards.</summary>
    internal async Task RunAsync(TurnWork work, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        work.Begin();
        using var context = new TurnContext(this, work.Incoming.ForRun());
        context.TurnState.Add(work);
        await RunPipelineAsync(context, bot, cancellationToken).ConfigureAwait(false);
        work.ExpectedReplies = context.BufferedReplyActivities;
        work.InvokeResponse = StateJson.As<InvokeResponse>(context.TurnState.Get<Activity>(InvokeResponseKey)?.Value);
    }

    private protected override void AfterTurnError(ITurnContext turnContext, Exception exception)
    {
        WorkOf(turnContext).Fail(exception);
        turnContext.TurnState.Remove(InvokeResponseKey);
        (turnContext as TurnContext)?.BufferedReplyActivities.Clear();
    }

    private static string? Stage(ITurnContext turnContext, TurnWork work, Activity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;

            // A pause inside a transaction would only hold up its commit.
            case ActivityTypesEx.Delay:
            case ActivityTypes.Trace when turnContext.Activity.ChannelId != "emulator":
                return null;

            default:
                activity.Type ??= ActivityTypes.Message;
                if (turnContext.Activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation } own && activity.ReplyToId == own.Id)
                {
                    // An event that no channel has ever seen: nothing can be a reply to it.
                    activity.ReplyToId = null;
                }

                return work.Say(activity);
        }
    }

    private static TurnWork WorkOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<TurnWork>() ?? throw new InvalidOperationException("This turn was not begun by a TurnRunner: what is sent in it could not be committed.");
    }
}
