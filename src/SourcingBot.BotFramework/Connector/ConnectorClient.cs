using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Posts activities to a channel's service address.</summary>
internal sealed class ConnectorClient : IDisposable
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http;
    private readonly ServiceUrlPolicy _policy;
    private readonly TimeProvider _time;

    public ConnectorClient(ServiceUrlPolicy policy, GuardedConnections connections, TimeProvider time)
    {
        _http = new HttpClient(connections.CreateHandler()) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _policy = policy;
        _time = time;
    }

    /// <summary>One attempt to do on the channel what was committed.</summary>
    public async Task<DeliveryResult> DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var activity = entry.Activity;
        if (!_policy.Allows(activity.ServiceUrl))
        {
            return DeliveryResult.Refused("the service address is not one the bot may send to");
        }

        if (entry.Operation == ActivityOperation.Send)
        {
            return await PostAsync(activity, cancellationToken).ConfigureAwait(false);
        }

        if (entry.TargetId is not { } target)
        {
            return DeliveryResult.Refused("the channel did not say under which id it keeps the activity");
        }

        var answer = entry.Operation == ActivityOperation.Update
            ? await SendAsync(HttpMethod.Put, ConnectorAddress.Of(activity, target), BodyOf(activity, target), activity.Conversation!.Id, cancellationToken).ConfigureAwait(false)
            : await SendAsync(HttpMethod.Delete, ConnectorAddress.Of(activity, target), null, activity.Conversation!.Id, cancellationToken).ConfigureAwait(false);
        return answer.ToResult();
    }

    /// <summary>One attempt to show a new activity.</summary>
    public async Task<DeliveryResult> PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!_policy.Allows(activity.ServiceUrl))
        {
            return DeliveryResult.Refused("the service address is not one the bot may send to");
        }

        var answer = await SendAsync(HttpMethod.Post, ConnectorAddress.Of(activity), BodyOf(activity, id: null), activity.Conversation!.Id, cancellationToken).ConfigureAwait(false);
        return answer.ToResult();
    }

    public void Dispose() => _http.Dispose();

    private async Task<ConnectorAnswer> SendAsync(HttpMethod method, Uri address, byte[]? body, string? conversationId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        }

        if (conversationId is not null && Ascii.IsValid(conversationId))
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationId);
        }

        using var patience = new CancellationTokenSource(Timeout, _time);
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
            return new ConnectorAnswer(null, null, default, $"no answer within {Timeout.TotalSeconds} s");
        }
    }

    /// <summary>The beginning of the body: ids and error codes are short, and whoever sends more has something else in mind.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[response.Content.Headers.ContentLength is { } length ? Math.Min(length, MostBytes) : MostBytes];
        return buffer.AsMemory(0, await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Without what only the receiver may say: A2031 no id of a new one, A2041 no timestamp, A2302 no service address.</summary>
    private static byte[] BodyOf(Activity activity, string? id)
    {
        var sent = activity.As(id, timestamp: null);
        sent.ServiceUrl = null;
        sent.ReplyToId = sent.ReplyToId is { } replied && DeliveryKeys.IsOwn(replied) ? null : sent.ReplyToId;
        return ActivityJson.WriteUtf8(sent);
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until > _time.GetUtcNow() ? until - _time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
