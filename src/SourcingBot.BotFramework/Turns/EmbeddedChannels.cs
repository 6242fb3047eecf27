namespace SourcingBot.BotFramework;

/// <summary>
/// Channels that this process serves itself: their clients read the log, so nothing is sent to them, and nobody else brings their
/// activities.
/// </summary>
/// <param name="ids">As in <c>channelId</c>.</param>
public sealed class EmbeddedChannels(params string[] ids)
{
    public bool Serve(string? channelId) => Array.IndexOf(ids, channelId) >= 0;
}
