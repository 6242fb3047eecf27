using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Sqlite;

/// <summary>What is stored of the last message before a deletion and of the reply that says so: as much as channels need, and nothing of the person.</summary>
internal static class ErasedActivity
{
    /// <summary>No channel shows an event; its row keeps the conversation's log without a gap. Clients expect a sender.</summary>
    public static WrittenActivity OfIncoming(IncomingTurn incoming) => WrittenActivity.Of(new Activity
    {
        Type = ActivityTypes.Event,
        Id = incoming.Written.Id,
        Name = "erased",
        From = new ChannelAccount("erased"),
    });

    /// <summary>Without the names of those it goes to.</summary>
    public static WrittenActivity OfReply(WrittenActivity reply)
    {
        var activity = ActivityJson.Read(reply.Json);
        if (activity.Recipient is { } recipient)
        {
            activity.Recipient = new ChannelAccount(recipient.Id, role: recipient.Role);
        }

        return WrittenActivity.Of(activity, reply.Operation);
    }
}
