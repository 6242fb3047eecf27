using Microsoft.Bot.Schema;
using SourcingBot.Content.Charts;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// How a picture goes to a channel: with the message itself, so that nobody has to reach this server to see it. Where it cannot go
/// it is left out; what it shows is in the text too.
/// </summary>
internal static class PictureAttachment
{
    /// <summary>
    /// Characters of the picture's address. The Bot Connector takes messages of up to 256 KB all in all, and Teams pictures of up to
    /// 1 MB and 1024 pixels.
    /// </summary>
    private const int LongestAddress = 128 * 1024;

    /// <summary>Null where the channel shows no pictures, the picture is too large, or this machine cannot draw.</summary>
    public static Attachment? For(string? channelId, Picture picture) => channelId switch
    {
        // Cards here show pictures by data addresses, with their alternative text.
        Known.Directline or Known.DirectlineSpeech or Known.Webchat or Known.Emulator =>
            Address(picture) is { } url ? new HeroCard { Images = [new CardImage(url, picture.Alt)] }.ToAttachment() : null,

        // Cards there want an address on the web, while a picture of its own may bring its bytes along.
        Known.Msteams or Known.Slack or Known.Facebook or Known.Telegram =>
            Address(picture) is { } url ? new Attachment(Picture.MediaType, url, name: picture.Alt) : null,
        _ => null,
    };

    /// <summary>How many of the attachment's bytes are a picture.</summary>
    public static int BytesIn(Attachment attachment) =>
        LengthOf(attachment.ContentUrl) + ((attachment.Content as HeroCard)?.Images?.Sum(image => LengthOf(image.Url)) ?? 0);

    // JSON writes a plus sign as \u002B.
    private static int LengthOf(string? url) => url?.StartsWith("data:", StringComparison.Ordinal) == true ? url.Length + (5 * url.Count(c => c == '+')) : 0;

    private static string? Address(Picture picture)
    {
        try
        {
            return $"data:{Picture.MediaType};base64,{Convert.ToBase64String(picture.Png)}" is { Length: <= LongestAddress } address ? address : null;
        }
        catch (Exception e) when (e.GetBaseException() is DllNotFoundException)
        {
            // No native drawing library for this platform: no reason to withhold the words.
            return null;
        }
    }
}
