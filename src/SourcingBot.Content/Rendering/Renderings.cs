using SourcingBot.Content.Rendering.Html;

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

    /// <summary>For mails: styles stand with the elements. Its plain alternative is <see cref="PlainText"/>.</summary>
    public static HtmlRenderer Mail { get; } = new(HtmlLook.Mail, topHeading: 1);

    /// <summary>For a page, which styles the elements; cells that stand at the right or in the middle have the class <c>right</c> or <c>center</c>.</summary>
    /// <param name="topHeading">The level, 1 to 6, that a first-level heading gets, below the page's own.</param>
    public static HtmlRenderer Page(int topHeading) => new(HtmlLook.Page, topHeading);

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
