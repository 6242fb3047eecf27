using Markdig.Extensions.Tables;

namespace SourcingBot.Content.Rendering.Html;

/// <summary>What elements look like by themselves: nothing in a page, which has a style sheet; inline styles in a mail, where those alone survive.</summary>
internal sealed class HtmlLook
{
    /// <summary>Grey lines and no colours of text or ground: readable in a light and in a dark mail program.</summary>
    private const string Line = "1px solid #808080";

    private static readonly Dictionary<string, string> MailAttributes = new()
    {
        ["table"] = $"border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"border-collapse:collapse;border:{Line};margin:0 0 16px 0\"",
        ["th"] = $"style=\"border:{Line};padding:6px;vertical-align:top;font-weight:bold;text-align:",
        ["td"] = $"style=\"border:{Line};padding:6px;vertical-align:top;text-align:",
        ["p"] = "style=\"margin:0 0 16px 0;line-height:1.5\"",
        ["ul"] = "style=\"margin:0 0 16px 0;padding:0 0 0 24px\"",
        ["ol"] = "style=\"margin:0 0 16px 0;padding:0 0 0 24px\"",
        ["li"] = "style=\"margin:0 0 4px 0;line-height:1.5\"",
        ["h1"] = "style=\"margin:0 0 16px 0;font-size:24px;line-height:1.3\"",
        ["h2"] = "style=\"margin:24px 0 12px 0;font-size:20px;line-height:1.3\"",
        ["h3"] = "style=\"margin:24px 0 8px 0;font-size:18px;line-height:1.3\"",
        ["blockquote"] = $"style=\"margin:0 0 16px 0;padding:0 0 0 12px;border-left:{Line}\"",
        ["pre"] = "style=\"margin:0 0 16px 0;white-space:pre-wrap;font-family:monospace\"",
        ["hr"] = $"style=\"border:0;border-top:{Line};margin:16px 0\"",
        ["a"] = "style=\"text-decoration:underline\"",
    };

    private readonly bool _isMail;

    private HtmlLook(bool isMail) => _isMail = isMail;

    internal static HtmlLook Page { get; } = new(isMail: false);

    internal static HtmlLook Mail { get; } = new(isMail: true);

    internal string Open(string name, string attributes = "") =>
        _isMail && MailAttributes.TryGetValue(name, out var look) ? $"<{name}{attributes} {look}>" : $"<{name}{attributes}>";

    internal string OpenCell(string name, string scope, TableColumnAlign? alignment)
    {
        var align = alignment switch
        {
            TableColumnAlign.Right => "right",
            TableColumnAlign.Center => "center",
            _ => "left",
        };
        return _isMail ? $"<{name}{scope} {MailAttributes[name]}{align}\">"
            : align == "left" ? $"<{name}{scope}>"
            : $"<{name}{scope} class=\"{align}\">";
    }
}
