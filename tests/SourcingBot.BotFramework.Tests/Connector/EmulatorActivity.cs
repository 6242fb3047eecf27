using System.Text.Json.Nodes;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>Activities in the shape in which the Emulator 4.15 sends them.</summary>
internal static class EmulatorActivity
{
    public const string ConversationId = "d156b500-0000-11f1-9e0e-3d5a7a7a0001|livechat";

    public static string Message(string text, string serviceUrl, Action<JsonObject>? change = null) => With(serviceUrl, message =>
    {
        message["type"] = "message";
        message["text"] = text;
        message["textFormat"] = "plain";
        message["channelData"] = new JsonObject { ["clientActivityID"] = "17000000000001" };
        change?.Invoke(message);
    });

    public static string ConversationUpdate(string serviceUrl) => With(serviceUrl, update =>
    {
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" }, new JsonObject { ["id"] = "user-1", ["name"] = "User" });
        update["membersRemoved"] = new JsonArray();
    });

    private static string With(string serviceUrl, Action<JsonObject> change)
    {
        var activity = new JsonObject
        {
            ["channelId"] = "emulator",
            ["conversation"] = new JsonObject { ["id"] = ConversationId },
            ["id"] = Guid.NewGuid().ToString(),
            ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" },
            ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User", ["role"] = "user" },
            ["locale"] = "en-us",
            ["serviceUrl"] = serviceUrl,
            ["timestamp"] = "2026-11-22T09:30:00.123Z",
            ["localTimestamp"] = "2026-11-22T10:30:00+01:00",
        };
        change(activity);
        return activity.ToJsonString();
    }
}
