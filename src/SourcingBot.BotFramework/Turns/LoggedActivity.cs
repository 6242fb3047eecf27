namespace SourcingBot.BotFramework;

/// <summary>An activity as it stands in its conversation's log.</summary>
/// <param name="Position">The watermark of a client that has seen everything up to here.</param>
/// <param name="Timestamp">Later than that of every earlier activity of the conversation; of an update or a deletion, that of the activity it is about.</param>
/// <param name="IsIncoming">It went to the bot.</param>
/// <param name="Json">As the bot saw or sent it; the id and the timestamp in it do not count.</param>
public sealed record LoggedActivity(long Position, string Id, DateTimeOffset Timestamp, bool IsIncoming, string Json);
