namespace SourcingBot.Host.Pages;

/// <summary>A page that says one thing: what is missing, what went wrong.</summary>
internal sealed class NoticePage(PageFrame frame, Brand brand)
{
    private static readonly Template s_notice = Template.Read("notice.html");

    public Task SendAsync(HttpContext context, PagePolicy policy, PageTexts texts, NoticeTexts notice)
    {
        var steps = notice.Steps.Count == 0 ? "" : $"<ol>{string.Concat(notice.Steps.Select(step => $"<li>{PageFrame.Encode(step)}</li>"))}</ol>";
        var link = notice.ToChat.Length == 0 ? "" : $"""<p><a href="{PageFrame.Encode(frame.HomeFor(context))}">{PageFrame.Encode(notice.ToChat)}</a></p>""";
        var body = s_notice.Fill(new Dictionary<string, string>
        {
            ["header"] = frame.Header(context, texts),
            ["notice-title"] = notice.Title,
            ["notice-text"] = notice.Text,
            ["more"] = steps + link,
        });
        return frame.SendAsync(context, policy, texts, $"{notice.Title} · {brand.Name}", head: "", body);
    }
}
