#nullable disable annotations

using System.Runtime.CompilerServices;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A shallow copy, under another id.</summary>
    internal Activity As(string id, DateTimeOffset? timestamp)
    {
        var copy = (Activity)MemberwiseClone();
        copy.Id = id;
        copy.Timestamp = timestamp;
        return copy;
    }

    /// <summary>A deep copy: what is done to it does not show in the original. By way of JSON only when there is something deep.</summary>
    internal Activity Copy()
    {
        if (From is not null || Conversation is not null || Recipient is not null || RelatesTo is not null || SuggestedActions is not null
            || MembersAdded is not null || MembersRemoved is not null || ReactionsAdded is not null || ReactionsRemoved is not null || ListenFor is not null
            || Attachments is { Count: > 0 } || Entities is { Count: > 0 } || ChannelData is not null || Value is not null || Properties is not null)
        {
            return ActivityJson.Clone(this);
        }

        var copy = (Activity)MemberwiseClone();
        copy.Attachments = null;
        copy.Entities = null;
        return copy;
    }

    public Activity()
    {
    }

    public Activity(
        string type = null,
        string id = null,
        DateTimeOffset? timestamp = null,
        DateTimeOffset? localTimestamp = null,
        string localTimezone = null,
        string callerId = null,
        string serviceUrl = null,
        string channelId = null,
        ChannelAccount from = null,
        ConversationAccount conversation = null,
        ChannelAccount recipient = null,
        string textFormat = null,
        string attachmentLayout = null,
        IList<ChannelAccount> membersAdded = null,
        IList<ChannelAccount> membersRemoved = null,
        IList<MessageReaction> reactionsAdded = null,
        IList<MessageReaction> reactionsRemoved = null,
        string topicName = null,
        bool? historyDisclosed = null,
        string locale = null,
        string text = null,
        string speak = null,
        string inputHint = null,
        string summary = null,
        SuggestedActions suggestedActions = null,
        IList<Attachment> attachments = null,
        IList<Entity> entities = null,
        object channelData = null,
        string action = null,
        string replyToId = null,
        string label = null,
        string valueType = null,
        object value = null,
        string name = null,
        ConversationReference relatesTo = null,
        string code = null,
        DateTimeOffset? expiration = null,
        string importance = null,
        string deliveryMode = null,
        IList<string> listenFor = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        LocalTimezone = localTimezone;
        CallerId = callerId;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
    }

    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, [CallerMemberName] string label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>A message back to the sender of this one.</summary>
    public Activity CreateReply(string text = null, string locale = null) => Addressed(new Activity(ActivityTypes.Message)
    {
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    });

    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null) => Addressed(new Activity(ActivityTypes.Trace)
    {
        Name = name,
        Label = label,
        ValueType = valueType ?? value?.GetType().Name,
        Value = value,
    });

    private Activity Addressed(Activity reply)
    {
        reply.From = new ChannelAccount(Recipient?.Id, Recipient?.Name);
        reply.Recipient = new ChannelAccount(From?.Id, From?.Name);
        reply.ReplyToId = AnswerableId;
        reply.ServiceUrl = ServiceUrl;
        reply.ChannelId = ChannelId;
        reply.Conversation = Conversation;
        return reply;
    }
}
