using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>The addresses of a channel's service. The path of the service address is kept, ids are escaped.</summary>
internal static class ConnectorAddress
{
    public static Uri Conversations(string serviceUrl) => Under(serviceUrl, "");

    public static Uri Members(string serviceUrl, string conversationId) => Under(serviceUrl, $"/{Escape(conversationId)}/members");

    /// <summary>One activity that the channel has.</summary>
    public static Uri Of(Activity activity, string id) => Under(activity.ServiceUrl!, $"/{Escape(activity.Conversation!.Id!)}/activities/{Escape(id)}");

    /// <summary>Where a new activity is posted: to what it replies to, or to the conversation.</summary>
    public static Uri Of(Activity activity) => activity.ReplyToId is { } id && !DeliveryKeys.IsOwn(id)
        ? Of(activity, id)
        : Under(activity.ServiceUrl!, $"/{Escape(activity.Conversation!.Id!)}/activities");

    private static Uri Under(string serviceUrl, string path) =>
        // Without the option, escaped dots and bars in ids would be "tidied up" into another address.
        new(
            $"{new Uri(serviceUrl).GetLeftPart(UriPartial.Path).TrimEnd('/')}/v3/conversations{path}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private static string Escape(string id) => id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);
}
