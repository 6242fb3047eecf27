#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Schema;

/// <summary>The unit of conversation between a channel and a bot, as the Activity specification defines it.</summary>
public partial class Activity : IJsonOnDeserialized
{
    public string Type { get; set; }

    public string Id { get; set; }

    [JsonConverter(typeof(UtcTimestamp))]
    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string LocalTimezone { get; set; }

    /// <summary>Set by the receiver from the validated token, never taken from the wire (A2251).</summary>
    public string CallerId { get; set; }

    public string ServiceUrl { get; set; }

    public string ChannelId { get; set; }

    public ChannelAccount From { get; set; }

    public ConversationAccount Conversation { get; set; }

    public ChannelAccount Recipient { get; set; }

    public string TextFormat { get; set; }

    public string AttachmentLayout { get; set; }

    public IList<ChannelAccount> MembersAdded { get; set; }

    public IList<ChannelAccount> MembersRemoved { get; set; }

    public IList<MessageReaction> ReactionsAdded { get; set; }

    public IList<MessageReaction> ReactionsRemoved { get; set; }

    public string TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    public string Locale { get; set; }

    public string Text { get; set; }

    public string Speak { get; set; }

    public string InputHint { get; set; }

    public string Summary { get; set; }

    public SuggestedActions SuggestedActions { get; set; }

    public IList<Attachment> Attachments { get; set; }

    public IList<Entity> Entities { get; set; }

    /// <summary>Complex by A2200; a <see cref="JsonElement"/> when it came over the wire.</summary>
    public object ChannelData { get; set; }

    public string Action { get; set; }

    public string ReplyToId { get; set; }

    public string Label { get; set; }

    public string ValueType { get; set; }

    /// <summary>A <see cref="JsonElement"/> when it came over the wire.</summary>
    public object Value { get; set; }

    public string Name { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string Code { get; set; }

    [JsonConverter(typeof(UtcTimestamp))]
    public DateTimeOffset? Expiration { get; set; }

    public string Importance { get; set; }

    public string DeliveryMode { get; set; }

    public IList<string> ListenFor { get; set; }

    /// <summary>Fields this class does not name; they survive a round trip (A2005).</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; }

    /// <summary>A null among the attachments or members says nothing, and would trip everybody who walks the list.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        MembersAdded = WithoutNulls(MembersAdded);
        MembersRemoved = WithoutNulls(MembersRemoved);
        ReactionsAdded = WithoutNulls(ReactionsAdded);
        ReactionsRemoved = WithoutNulls(ReactionsRemoved);
        Attachments = WithoutNulls(Attachments);
        Entities = WithoutNulls(Entities);
        ListenFor = WithoutNulls(ListenFor);
        if (SuggestedActions is { } suggested)
        {
            suggested.To = WithoutNulls(suggested.To);
            suggested.Actions = WithoutNulls(suggested.Actions);
        }

        static IList<T> WithoutNulls<T>(IList<T> list)
            where T : class => list is not null && list.Contains(null!) ? [.. list.Where(item => item is not null)] : list;
    }
}
