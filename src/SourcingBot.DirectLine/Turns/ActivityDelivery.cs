using System.Data.Common;
using Microsoft.AspNetCore.Http;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>Brings a client's activity to the bot and tells the client how that went.</summary>
internal sealed class ActivityDelivery(ConversationStart start, TurnRunner turns, IConversationLog log, TimeProvider time)
{
    /// <summary>
    /// As long as Direct Line waits for a bot. A slow turn is answered after a second, when its activity is kept; this is for what
    /// cannot be kept either.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Sees to it that the conversation has begun: a client may post before it has asked for that, both go out at once.</summary>
    /// <returns>Null when it has.</returns>
    public async Task<IResult?> BeginAsync(string conversationId, ClientToken? token, string? locale, CancellationToken cancellationToken)
    {
        if (token is not null)
        {
            return await AnsweredAsync(async () =>
            {
                await start.BeginAsync(token, locale, cancellationToken);
                return null;
            });
        }

        return await log.LastPositionAsync(conversationId, cancellationToken) == 0 ? Refusal.NoSuchConversation() : null;
    }

    public async Task<IResult> DeliverAsync(IncomingTurn turn, CancellationToken cancellationToken) => (await AnsweredAsync(async () =>
    {
        // Done within a second or not, it is on disk now; the client waits for no more than that.
        var answer = await turns.RunAsync(turn, cancellationToken);
        return TypedResults.Json(new IdAnswer(answer.ActivityId ?? turn.Activity.Id!), WireJson.Default.IdAnswer);
    }))!;

    private async Task<IResult?> AnsweredAsync(Func<Task<IResult?>> work)
    {
        try
        {
            return await work().WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            return Refusal.BotFailed("The bot did not answer in time. What it says will still be shown.");
        }
        catch (Exception e) when (e is not (DbException or OperationCanceledException))
        {
            // The runner has said in the log what it was.
            return Refusal.BotFailed("The bot failed at this activity. Try again in a moment.");
        }
    }
}
