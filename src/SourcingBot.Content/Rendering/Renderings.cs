namespace SourcingBot.Content.Rendering;

/// <summary>Which rendering a channel gets.</summary>
public static class Renderings
{
    /// <summary>Used where a terminal's width is not known.</summary>
    private const int UsualTerminalWidth = 80;

    /// <summary>Markdown with tables: Web Chat, the Emulator, and channels nobody has looked at yet.</summary>
    public static IMessageRenderer WebChat { get; } = new WebChatRenderer();

    /// <summary>Markdown without what Teams does not show on every device: headings, tables, rules, images.</summary>
    public static IMessageRenderer Teams { get; } = new TeamsRenderer();

    /// <summary>Words and line breaks alone, without a width.</summary>
    public static IMessageRenderer PlainText { get; } = new TextRenderer(width: null, colours: false);

    /// <param name="width">Columns; at least 20, narrower ones are treated as 20.</param>
    /// <param name="colours">Whether bold and italic are shown by escape sequences: only when the reader is a terminal, not a file.</param>
    public static IMessageRenderer Terminal(int width, bool colours) => new TextRenderer(Math.Max(20, width), colours);

    /// <param name="channelId">As in an activity.</param>
    public static IMessageRenderer For(string? channelId) => channelId switch
    {
        "msteams" => Teams,
        "console" => Terminal(UsualTerminalWidth, colours: false),
        "sms" => PlainText,
        _ => WebChat,
    };
}
