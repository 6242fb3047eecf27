#nullable disable annotations

using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A shallow copy, under another id.</summary>
    internal Activity As(string id, DateTimeOffset timestamp)
    {
        var copy = (Activity)MemberwiseClone();
        copy.Id = id;
        copy.Timestamp = timestamp;
        return copy;
    }

    public Activity()
    {
    }

    public Activity(string type)
    {
        Type = type;
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
