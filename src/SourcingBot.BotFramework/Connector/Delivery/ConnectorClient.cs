using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Speaks to the services of Bot Connector channels, one attempt at a time.</summary>
/// <param name="handler">Refuses addresses that a service address must not lead to.</param>
/// <param name="policy">Whither something may be sent, and whither a token may go along.</param>
/// <param name="tokens">Null when the bot has no app id.</param>
/// <param name="time">The clock of timeouts.</param>
internal sealed class ConnectorClient(HttpMessageHandler handler, ServiceUrlPolicy policy, BotTokens? tokens, TimeProvider time) : IDisposable
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Patience goes by the clock of the time provider, see below.
    private readonly HttpClient _http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    public bool MayReach(string? serviceUrl) => policy.Allows(serviceUrl);

    /// <summary>Does on the channel what was committed.</summary>
    public async Task<DeliveryResult> DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var activity = entry.Head;
        if (entry.Operation == ActivityOperation.Send)
        {
            return await PostAsync(activity, OutgoingJson.Body(entry.Utf8.Span, id: null), cancellationToken).ConfigureAwait(false);
        }

        if (entry.TargetId is not { } target)
        {
            return DeliveryResult.Refused("the channel did not say under which id it keeps the activity");
        }

        var answer = entry.Operation == ActivityOperation.Update
            ? await SendAsync(HttpMethod.Put, activity.ServiceUrl, () => ConnectorAddress.Of(activity, target), OutgoingJson.Body(entry.Utf8.Span, target), activity.Conversation!.Id, cancellationToken).ConfigureAwait(false)
            : await SendAsync(HttpMethod.Delete, activity.ServiceUrl, () => ConnectorAddress.Of(activity, target), null, activity.Conversation!.Id, cancellationToken).ConfigureAwait(false);
        return answer.ToResult();
    }

    /// <summary>Shows a new activity.</summary>
    public Task<DeliveryResult> PostAsync(Activity activity, CancellationToken cancellationToken) =>
        PostAsync(activity, OutgoingJson.Body(ActivityJson.WriteUtf8(activity), id: null), cancellationToken);

    /// <summary>Begins a conversation.</summary>
    public Task<ConnectorAnswer> CreateConversationAsync(string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post, serviceUrl, () => ConnectorAddress.Conversations(serviceUrl), JsonSerializer.SerializeToUtf8Bytes(parameters, ActivityJson.Options), null, cancellationToken);

    /// <summary>Who is in a conversation, in the one way that every channel knows.</summary>
    public Task<ConnectorAnswer> GetMembersAsync(string serviceUrl, string conversationId, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, serviceUrl, () => ConnectorAddress.Members(serviceUrl, conversationId), null, conversationId, cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<DeliveryResult> PostAsync(Activity activity, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(HttpMethod.Post, activity.ServiceUrl, () => ConnectorAddress.Of(activity), body, activity.Conversation!.Id, cancellationToken).ConfigureAwait(false);
        return answer.ToResult();
    }

    /// <summary>With the bot's token where that may go; once more with a new one when the old one is not taken.</summary>
    private async Task<ConnectorAnswer> SendAsync(
        HttpMethod method, string? serviceUrl, Func<Uri> address, ReadOnlyMemory<byte>? body, string? conversationId, CancellationToken cancellationToken)
    {
        if (!policy.Allows(serviceUrl))
        {
            // As if it had been refused there: another try would not help.
            return new ConnectorAnswer(HttpStatusCode.Forbidden, null, default, "its service address is not one the bot may send to; Messaging:ServiceHosts can add its host");
        }

        if (tokens is null || !policy.MayReceiveToken(serviceUrl))
        {
            return await SendOnceAsync(method, address(), body, conversationId, null, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            var token = await tokens.GetAsync(refused: null, cancellationToken).ConfigureAwait(false);
            var answer = await SendOnceAsync(method, address(), body, conversationId, token, cancellationToken).ConfigureAwait(false);
            if (answer.Status != HttpStatusCode.Unauthorized)
            {
                return answer;
            }

            token = await tokens.GetAsync(refused: token, cancellationToken).ConfigureAwait(false);
            return await SendOnceAsync(method, address(), body, conversationId, token, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (BotTokens.MeansNoToken(exception))
        {
            return new ConnectorAnswer(null, null, default, $"the bot has no token: {exception.Message}");
        }
    }

    private async Task<ConnectorAnswer> SendOnceAsync(HttpMethod method, Uri address, ReadOnlyMemory<byte>? body, string? conversationId, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (body is { } json)
        {
            request.Content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        }

        if (conversationId is not null && Ascii.IsValid(conversationId))
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationId);
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return new ConnectorAnswer(response.StatusCode, RetryAfter(response), await ReadAsync(response, either.Token).ConfigureAwait(false), $"status {(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new ConnectorAnswer(null, null, default, exception.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ConnectorAnswer(null, null, default, $"no answer within {Patience.TotalSeconds} s");
        }
    }

    /// <summary>The beginning of the body: ids and error codes are short, and whoever sends more has something else in mind.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var wanted = (int)Math.Min(response.Content.Headers.ContentLength ?? MostBytes, MostBytes);
        var buffer = ArrayPool<byte>.Shared.Rent(wanted);
        try
        {
            return buffer[..await stream.ReadAtLeastAsync(buffer.AsMemory(0, wanted), wanted, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until > time.GetUtcNow() ? until - time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
