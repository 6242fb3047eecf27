using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may deliver activities, and whither replies may go.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Who delivers, from the request's headers alone: nobody's body is read before.</summary>
    internal abstract ValueTask<Identification> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken);

    /// <summary>Null when the sender may bring this activity; it then carries the sender's <c>callerId</c>.</summary>
    internal abstract Refusal? Admit(Sender sender, Activity activity);
}
