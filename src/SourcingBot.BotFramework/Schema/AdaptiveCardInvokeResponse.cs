#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The body with which an <c>adaptiveCard/action</c> is answered.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>Like an HTTP status; the HTTP answer itself is 200 unless the invoke could not be read.</summary>
    public int StatusCode { get; set; }

    /// <summary>The media type of <see cref="Value"/>: a card, a message or an error.</summary>
    public string Type { get; set; }

    public object Value { get; set; }
}
