namespace SourcingBot.Sales.Prospects;

/// <summary>One person in one conversation: whom everything that is kept belongs to.</summary>
public sealed record Person(string ChannelId, string ConversationId, string UserId)
{
    /// <summary>What a tombstone keeps: enough to tell that a person's data was deleted if somebody asks by these ids, and nothing else.</summary>
    public string Hash => Secret.Hash($"{ChannelId}\n{ConversationId}\n{UserId}");
}
