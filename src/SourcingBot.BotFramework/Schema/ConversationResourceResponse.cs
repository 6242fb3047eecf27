#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>What a channel says of a conversation that it made.</summary>
public class ConversationResourceResponse
{
    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The first message, if there was one.</summary>
    public string ActivityId { get; set; }

    /// <summary>Where the conversation is to be spoken in, if not where it was asked for.</summary>
    public string ServiceUrl { get; set; }

    public string Id { get; set; }
}
