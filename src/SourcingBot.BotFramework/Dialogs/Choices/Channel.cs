#nullable disable annotations

using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show, as their documentation says.</summary>
public static class Channel
{
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,

        // Teams shows them in one-to-one chats only.
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Cortana or Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether what was said stays to be read; a spoken channel has no such feed.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>Empty when the activity names no channel.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }

    /// <summary>Characters a button's title may have before choices become a list; the same for every channel so far.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>
    /// Whom suggested actions are addressed to. Teams wants it said; elsewhere nobody means everybody, which is safer:
    /// the sender of a conversationUpdate need not be the one who reads the answer.
    /// </summary>
    internal static IList<string> Readers(Activity activity) =>
        activity is { ChannelId: Channels.Msteams, From.Id: { Length: > 0 } user } ? [user] : null;
}
