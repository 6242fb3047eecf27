using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SourcingBot.Dialogs.Flavours;

/// <summary>Turns this project's values into what the SDK's serialiser writes, when nothing changes them any more.</summary>
internal sealed class TextJsonSending : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(Translate);
            return send();
        });
        turnContext.OnUpdateActivity((_, activity, update) =>
        {
            Translate(activity);
            return update();
        });
        return next(cancellationToken);
    }

    private static void Translate(Activity activity)
    {
        activity.Value = Translated(activity.Value);
        activity.ChannelData = Translated(activity.ChannelData);
        foreach (var attachment in activity.Attachments ?? [])
        {
            attachment.Content = Translated(attachment.Content);
        }
    }

    /// <summary>The SDK's own types, and what is plain, its serialiser knows.</summary>
    private static object? Translated(object? value) =>
        value is null or string or IConvertible or JToken || value.GetType().Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true
            ? value
            : JToken.Parse(JsonSerializer.Serialize(value, value.GetType(), JsonSerializerOptions.Web));
}
