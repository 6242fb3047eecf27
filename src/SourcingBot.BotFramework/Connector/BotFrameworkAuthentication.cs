using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may deliver activities, and whither replies may go.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>What can be said before the body is read.</summary>
    internal abstract bool MayDeliver(HttpRequest request);

    internal abstract bool MayDeliver(Activity activity);
}
