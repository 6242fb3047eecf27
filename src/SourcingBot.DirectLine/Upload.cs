namespace SourcingBot.DirectLine;

/// <param name="Id">Made at random, whatever the sender called the file: who knows it may read the file.</param>
public sealed record Upload(string Id, string ConversationId, string ContentType, byte[] Content, DateTimeOffset Received);
