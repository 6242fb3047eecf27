#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a conversation that the bot begins is made of.</summary>
public class ConversationParameters
{
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount bot = null,
        IList<ChannelAccount> members = null,
        string topicName = null,
        Activity activity = null,
        object channelData = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }

    public ChannelAccount Bot { get; set; }

    public IList<ChannelAccount> Members { get; set; }

    public string TopicName { get; set; }

    /// <summary>The first message.</summary>
    public Activity Activity { get; set; }

    public object ChannelData { get; set; }

    public string TenantId { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; }
}
