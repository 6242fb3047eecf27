using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Tests;

/// <summary>Short ways to write down a turn.</summary>
internal static class Turns
{
    public static IncomingTurn Incoming(string key, string conversation = "c1", string channel = "directline", string? text = null) => new(
        new ConversationKey(channel, conversation),
        key,
        new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"in-{key}",
            ChannelId = channel,
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount("user"),
            Text = text ?? key,
        });

    public static Activity Reply(string text) => new() { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount("bot") };

    public static TurnCommit Commit(IncomingTurn incoming, IReadOnlyList<StateWrite>? state = null, params string[] replies) =>
        new(incoming, state ?? [], [.. replies.Select(text => WrittenActivity.Of(Reply(text)))]);

    public static TurnCommit Change(IncomingTurn incoming, ActivityOperation operation, string id, string? text = null)
    {
        var change = operation == ActivityOperation.Delete ? new Activity(ActivityTypes.MessageDelete) : Reply(text!);
        change.Id = id;
        return new(incoming, [], [WrittenActivity.Of(change, operation)]);
    }
}
