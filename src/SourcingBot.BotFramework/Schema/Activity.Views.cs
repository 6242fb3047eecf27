#nullable disable annotations

using System.Text.Json;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Schema;

public partial class Activity : IMessageActivity, IConversationUpdateActivity, IInstallationUpdateActivity, IMessageReactionActivity,
    ITypingActivity, IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IMessageUpdateActivity, IMessageDeleteActivity,
    ICommandActivity, ICommandResultActivity
{
    public IMessageActivity AsMessageActivity() => Is(ActivityTypes.Message) ? this : null;

    public IConversationUpdateActivity AsConversationUpdateActivity() => Is(ActivityTypes.ConversationUpdate) ? this : null;

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => Is(ActivityTypes.InstallationUpdate) ? this : null;

    public IMessageReactionActivity AsMessageReactionActivity() => Is(ActivityTypes.MessageReaction) ? this : null;

    public ITypingActivity AsTypingActivity() => Is(ActivityTypes.Typing) ? this : null;

    public IEndOfConversationActivity AsEndOfConversationActivity() => Is(ActivityTypes.EndOfConversation) ? this : null;

    public IEventActivity AsEventActivity() => Is(ActivityTypes.Event) ? this : null;

    public IInvokeActivity AsInvokeActivity() => Is(ActivityTypes.Invoke) ? this : null;

    public ITraceActivity AsTraceActivity() => Is(ActivityTypes.Trace) ? this : null;

    public IMessageUpdateActivity AsMessageUpdateActivity() => Is(ActivityTypes.MessageUpdate) ? this : null;

    public IMessageDeleteActivity AsMessageDeleteActivity() => Is(ActivityTypes.MessageDelete) ? this : null;

    public ICommandActivity AsCommandActivity() => Is(ActivityTypes.Command) ? this : null;

    public ICommandResultActivity AsCommandResultActivity() => Is(ActivityTypes.CommandResult) ? this : null;

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities is null ? [] : [.. Entities.Where(entity => entity.Type == "mention").Select(entity => entity.GetAs<Mention>()).OfType<Mention>()];

    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JsonElement json => json.Deserialize<TypeT>(ActivityJson.Options),
        var other => JsonSerializer.SerializeToElement(other, ActivityJson.Options).Deserialize<TypeT>(ActivityJson.Options),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Channel data of another shape is an expected answer to "try".
            instance = default;
            return false;
        }
    }

    /// <summary>Types are compared ordinally (A2011); a refined type such as <c>message/image</c> is still a message.</summary>
    private bool Is(string type) =>
        Type is not null && Type.StartsWith(type, StringComparison.Ordinal) && (Type.Length == type.Length || Type[type.Length] == '/');
}
