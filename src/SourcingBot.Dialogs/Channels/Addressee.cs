namespace SourcingBot.Dialogs.Channels;

/// <summary>Where several people talk: to whom this turn speaks.</summary>
/// <param name="Words">Before everything that is said, in Markdown.</param>
internal sealed record Addressee(string Words);
