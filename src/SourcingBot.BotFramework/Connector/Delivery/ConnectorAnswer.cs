using System.Net;
using System.Text.Json;

namespace SourcingBot.BotFramework;

/// <summary>What a channel's service said to one request.</summary>
/// <param name="Status">Null when no answer came.</param>
/// <param name="RetryAfter">What it asked to wait, if it did.</param>
/// <param name="Body">JSON, anything else, or nothing.</param>
/// <param name="Reason">A status or an error, for the log.</param>
internal sealed record ConnectorAnswer(HttpStatusCode? Status, TimeSpan? RetryAfter, ReadOnlyMemory<byte> Body, string Reason)
{
    /// <summary>With these a 403 is about the conversation, not about the one message.</summary>
    private static readonly HashSet<string> StoppingCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked",
    };

    public bool IsSuccess => Status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent;

    public DeliveryResult ToResult()
    {
        if (IsSuccess)
        {
            return new DeliveryResult(DeliveryOutcome.Delivered, null, Reason, AnswerText.Find(Body, "id", depth: 1));
        }

        var codes = new[] { AnswerText.Find(Body, "subCode"), AnswerText.Find(Body, "code") }.OfType<string>().ToArray();
        var outcome = Status switch
        {
            null or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => DeliveryOutcome.TryAgain,
            HttpStatusCode.Forbidden when codes.Any(StoppingCodes.Contains) => DeliveryOutcome.Stopped,
            _ => DeliveryOutcome.Refused,
        };
        return new DeliveryResult(outcome, RetryAfter, string.Join(", ", [Reason, .. codes]));
    }

    /// <exception cref="HttpRequestException">It is not what was asked for.</exception>
    public T Read<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Body.Span, ActivityJson.Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw new HttpRequestException($"The answer of the channel cannot be read: {exception.Message}", exception, Status);
        }
    }
}
