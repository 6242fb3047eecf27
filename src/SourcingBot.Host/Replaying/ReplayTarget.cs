namespace SourcingBot.Host.Replaying;

/// <summary>The bot to play against.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="ChannelId">How to speak to it: <c>directline</c>, or the channel that this program plays itself.</param>
/// <param name="Patience">How long an answer may take.</param>
internal sealed record ReplayTarget(Uri Url, string ChannelId, TimeSpan Patience)
{
    /// <summary>A new conversation.</summary>
    public async Task<IReplayChannel> OpenAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var url = new Uri(Url.AbsoluteUri.TrimEnd('/') + "/");
        var http = new BotHttp(url, Patience, time);
        return ChannelId == DirectLineConversation.ChannelId
            ? new DirectLineConversation(url, http)
            : await ConnectorConversation.StartAsync(url, http, ChannelId, cancellationToken);
    }
}
