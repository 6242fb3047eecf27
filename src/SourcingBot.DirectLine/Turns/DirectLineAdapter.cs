using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

internal sealed class DirectLineAdapter(ITurnStore store, ConversationHub hub)
{
    public async Task<CommitResult> ReceiveAsync(IncomingTurn turn, CancellationToken cancellationToken)
    {
        var result = await store.CommitAsync(new TurnCommit(turn, [], []), cancellationToken);
        hub.Committed(turn.Conversation.ConversationId);
        return result;
    }

    public Task ReceiveTransientAsync(Activity activity, CancellationToken cancellationToken) => Task.CompletedTask;
}
