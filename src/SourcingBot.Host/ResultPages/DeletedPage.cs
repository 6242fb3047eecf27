using SourcingBot.Host.Pages;

namespace SourcingBot.Host.ResultPages;

/// <summary>Says that somebody's data is gone. It knows nobody's: there is nothing left to know.</summary>
internal sealed class DeletedPage(NoticePage notice, PageLanguages languages)
{
    public Task SendAsync(HttpContext context)
    {
        var texts = languages.For(context.Request);
        return notice.SendAsync(context, new PagePolicy(context.Request.Host), texts, context.Request.Query.ContainsKey("chat") ? texts.DeletedInGroup : texts.Deleted);
    }
}
