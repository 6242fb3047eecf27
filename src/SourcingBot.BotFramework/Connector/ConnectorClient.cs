using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Posts activities to a channel's service address.</summary>
internal sealed class ConnectorClient : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http;
    private readonly ServiceUrlPolicy _policy;
    private readonly TimeProvider _time;

    public ConnectorClient(ServiceUrlPolicy policy, GuardedConnections connections, TimeProvider time)
    {
        _http = new HttpClient(connections.CreateHandler()) { Timeout = Timeout };
        _policy = policy;
        _time = time;
    }

    public async Task<DeliveryResult> PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!_policy.Allows(activity.ServiceUrl))
        {
            return new DeliveryResult(DeliveryOutcome.Refused, null, "the service address is not one the bot may send to");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, ConnectorAddress.Of(activity)) { Content = BodyOf(activity) };
        if (Ascii.IsValid(activity.Conversation!.Id))
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", activity.Conversation.Id);
        }

        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return new DeliveryResult(OutcomeOf(response.StatusCode), RetryAfter(response), $"status {(int)response.StatusCode}");
        }
        catch (HttpRequestException exception)
        {
            return new DeliveryResult(DeliveryOutcome.TryAgain, null, exception.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryResult(DeliveryOutcome.TryAgain, null, $"no answer within {Timeout.TotalSeconds} s");
        }
    }

    public void Dispose() => _http.Dispose();

    private static DeliveryOutcome OutcomeOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent => DeliveryOutcome.Delivered,
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => DeliveryOutcome.TryAgain,
        _ => DeliveryOutcome.Refused,
    };

    /// <summary>Without what only the receiver may say: A2031 no id, A2041 no timestamp, A2302 no service address.</summary>
    private static ByteArrayContent BodyOf(Activity activity)
    {
        var sent = ActivityJson.Clone(activity);
        sent.Id = null;
        sent.Timestamp = null;
        sent.ServiceUrl = null;
        sent.ReplyToId = sent.ReplyToId is { } id && DeliveryKeys.IsOwn(id) ? null : sent.ReplyToId;
        return new ByteArrayContent(ActivityJson.WriteUtf8(sent)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until > _time.GetUtcNow() ? until - _time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
