using System.Globalization;

namespace SourcingBot.DirectLine;

/// <summary>How far a client has read: the position of the last activity it was sent.</summary>
internal static class Watermark
{
    public const long Beginning = 0;

    /// <summary>Empty and <c>-</c> mean the beginning: a client that has seen nothing has nothing else to send.</summary>
    public static bool TryRead(string? text, out long watermark)
    {
        watermark = Beginning;
        return string.IsNullOrEmpty(text) || text == "-" || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }
}
