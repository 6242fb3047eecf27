using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Channels;

/// <summary>Puts a text into a message as the channel shows it.</summary>
/// <param name="part">The message, or one of several that it became.</param>
/// <param name="markdown">The text of this part.</param>
/// <param name="isLast">Whether it is the one with the buttons, the pictures and the data.</param>
internal delegate void WritePart(Activity part, string markdown, bool isLast);
