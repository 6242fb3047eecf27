using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.Bench.Runtime;

/// <summary>
/// The least an echo bot could do: read the activity into the same class with System.Text.Json, post the reply, answer. Nothing is
/// checked, queued, kept or tried again.
/// </summary>
internal static class BareBot
{
    public static void Map(WebApplication app)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false });
        app.MapPost("/api/messages", async context =>
        {
            var activity = (await context.Request.ReadFromJsonAsync<Activity>(ActivityJson.Options, context.RequestAborted))!;
            var reply = new Activity(ActivityTypes.Message)
            {
                ChannelId = activity.ChannelId,
                Conversation = activity.Conversation,
                From = activity.Recipient,
                Recipient = activity.From,
                Locale = activity.Locale,
                ReplyToId = activity.Id,
                Text = $"Echo: {activity.Text}",
                Speak = $"Echo: {activity.Text}",
                InputHint = InputHints.AcceptingInput,
            };
            using var content = new ByteArrayContent(ActivityJson.WriteUtf8(reply)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var answer = await http.PostAsync(
                $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities/{Uri.EscapeDataString(activity.Id!)}", content, context.RequestAborted);
            answer.EnsureSuccessStatusCode();
        });
    }
}
