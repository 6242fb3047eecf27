#nullable disable annotations

using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Turns that no user began.</summary>
public abstract partial class BotAdapter
{
    /// <summary>Wakes the bot up in a conversation: <paramref name="callback"/> gets an event activity there.</summary>
    public virtual Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(Identity(botId), reference, null, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(Identity(botId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual async Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        using var context = new TurnContext(this, continuationActivity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a conversation; <paramref name="callback"/> gets an event activity in it.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} begins no conversations.");

    private protected static ClaimsIdentity Identity(string botId) => new([new Claim("aud", botId ?? ""), new Claim("appid", botId ?? "")]);
}
