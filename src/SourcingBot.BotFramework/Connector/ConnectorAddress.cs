using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Where a reply is posted.</summary>
internal static class ConnectorAddress
{
    public static Uri Of(Activity activity)
    {
        var root = new Uri(activity.ServiceUrl!).GetLeftPart(UriPartial.Path).TrimEnd('/');
        var activities = $"{root}/v3/conversations/{Escape(activity.Conversation!.Id!)}/activities";
        // Without the option, escaped dots and bars in ids would be "tidied up" into another address.
        return new Uri(
            activity.ReplyToId is null || DeliveryKeys.IsOwn(activity.ReplyToId) ? activities : $"{activities}/{Escape(activity.ReplyToId)}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private static string Escape(string id) => id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);
}
