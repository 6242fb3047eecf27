using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering.Splitting;
using SourcingBot.Dialogs.Flavours;

namespace SourcingBot.Dialogs.Channels;

/// <summary>A message as as many as its length takes. Buttons, pictures and data go with the last.</summary>
internal static class LongMessage
{
    /// <summary>Bytes of the whole activity. Teams takes 100 KB of UTF-16 today and documented 28 KB before; other channels take more.</summary>
    public const int MostBytes = 28 * 1024;

    /// <summary>Bytes for what a message gets on its way: its id, its time.</summary>
    private const int Reserve = 512;

    /// <summary>Data of a message may be large by themselves: then its text still has this much room.</summary>
    private const int LeastRoom = 8 * 1024;

    /// <param name="message">With its text in Markdown. It becomes the last part.</param>
    public static IReadOnlyList<Activity> Split(Activity message, Activity incoming, WritePart write)
    {
        if (message.Text is not { Length: > 0 } markdown)
        {
            return [message];
        }

        bool FitsBefore(string part) => Size(Before(part, message, incoming, write)) <= MostBytes - Reserve;

        write(message, "", true);
        var most = Math.Max(MostBytes - Reserve, Size(message) + LeastRoom);
        bool FitsLast(string part)
        {
            write(message, part, true);
            return Size(message) <= most;
        }

        if (FitsLast(markdown))
        {
            return [message];
        }

        var parts = MessageSplitter.Split(markdown, FitsBefore);
        parts = [.. parts.SkipLast(1), .. MessageSplitter.Split(parts[^1], FitsLast)];
        write(message, parts[^1], true);
        return [.. parts.SkipLast(1).Select(part => Before(part, message, incoming, write)), message];
    }

    private static Activity Before(string markdown, Activity message, Activity incoming, WritePart write)
    {
        var part = new Activity(ActivityTypes.Message) { Locale = message.Locale, InputHint = InputHints.AcceptingInput }.ApplyConversationReference(incoming.GetConversationReference());
        write(part, markdown, false);
        return part;
    }

    /// <summary>Without the bytes of pictures, which channels count apart.</summary>
    private static int Size(Activity activity) =>
        Framework.SizeOf(activity) - (activity.Attachments ?? []).Sum(attachment => PictureAttachment.BytesIn(attachment));
}
