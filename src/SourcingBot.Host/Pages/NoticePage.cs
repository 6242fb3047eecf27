namespace SourcingBot.Host.Pages;

/// <summary>A page that says one thing: what is missing, what went wrong.</summary>
internal sealed class NoticePage(PageFrame frame, Brand brand)
{
    private static readonly Template s_notice = Template.Read("notice.html");

    public Task SendAsync(HttpContext context, PagePolicy policy, NoticeTexts texts)
    {
        var steps = texts.Steps.Count == 0 ? "" : $"<ol>{string.Concat(texts.Steps.Select(step => $"<li>{PageFrame.Encode(step)}</li>"))}</ol>";
        var link = texts.ToChat.Length == 0 ? "" : $"""<p><a href="{PageFrame.Encode(context.Request.PathBase + "/")}">{PageFrame.Encode(texts.ToChat)}</a></p>""";
        var body = s_notice.Fill(new Dictionary<string, string>
        {
            ["header"] = frame.Header(context),
            ["notice-title"] = texts.Title,
            ["notice-text"] = texts.Text,
            ["more"] = steps + link,
        });
        return frame.SendAsync(context, policy, $"{texts.Title} · {brand.Name}", head: "", body);
    }
}
