using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Who was proven to deliver, and what that binds the activity to.</summary>
/// <param name="CallerId">For <see cref="Activity.CallerId"/> (A2252); null for who needed to prove nothing.</param>
/// <param name="ServiceUrl">The service address its token speaks for; null when the token names none.</param>
/// <param name="Channels">The channels its key may speak for; null when that is not asked.</param>
internal sealed record Sender(string? CallerId, string? ServiceUrl = null, IReadOnlyList<string>? Channels = null)
{
    /// <summary>Somebody on this machine, in Development, to a bot that has no app id.</summary>
    public static Sender Anonymous { get; } = new(CallerId: null);

    /// <summary>Null when this sender may bring that activity.</summary>
    public Refusal? Check(Activity activity, ServiceUrlPolicy serviceUrls)
    {
        if (ReferenceEquals(this, Anonymous))
        {
            return ServiceUrlPolicy.IsThisMachine(activity.ServiceUrl) ? null : Refusal.Unauthorized("without credentials only a serviceUrl on this machine is taken");
        }

        return Channels is not null && !Channels.Contains(activity.ChannelId, StringComparer.Ordinal) ? Refusal.Forbidden("the token's key is not endorsed for the activity's channel")
            : ServiceUrl is not null && !ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? Refusal.Forbidden("the activity's serviceUrl is not the token's")
            : !serviceUrls.Allows(activity.ServiceUrl) ? Refusal.Forbidden("the activity's serviceUrl is not one the bot may send to; Messaging:ServiceHosts can add its host")
            : null;
    }
}
