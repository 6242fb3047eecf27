using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>What a channel is asked within a turn, and answers: it goes past the outbox, at the same rate and with the same credentials.</summary>
internal sealed partial class ConnectorOutbox
{
    /// <summary>Made at once: whoever asks needs the conversation's id.</summary>
    /// <exception cref="HttpRequestException">The channel did not make one, in five tries.</exception>
    public async Task<ConversationResourceResponse> CreateConversationAsync(string channelId, string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            await rate.WaitAsync(new Activity { ChannelId = channelId, Conversation = new ConversationAccount(tenantId: parameters.TenantId) }, cancellationToken).ConfigureAwait(false);
            var answer = await client.CreateConversationAsync(serviceUrl, parameters, cancellationToken).ConfigureAwait(false);
            if (answer.IsSuccess && answer.Read<ConversationResourceResponse>() is { Id.Length: > 0 } created)
            {
                return created;
            }

            var result = answer.ToResult();
            var wait = _waits.Soon(tries, result.RetryAfter);
            if (result.Outcome != DeliveryOutcome.TryAgain || tries == MostTries || wait > LongestWait)
            {
                throw new HttpRequestException($"The channel '{channelId}' at '{serviceUrl}' made no conversation: {result.Reason}.", null, answer.Status);
            }

            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="HttpRequestException">The channel does not say.</exception>
    public async Task<ChannelAccount[]> GetMembersAsync(Activity activity, CancellationToken cancellationToken)
    {
        var answer = await client.GetMembersAsync(activity.ServiceUrl!, activity.Conversation!.Id!, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? answer.Read<ChannelAccount[]>() : throw new HttpRequestException($"The channel does not say who is in '{activity.Conversation.Id}': {answer.ToResult().Reason}.", null, answer.Status);
    }
}
