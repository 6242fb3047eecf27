using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results;

namespace SourcingBot.Host.ResultPages;

/// <summary>The chat page for a colleague of whoever a result belongs to: own answers first, then both side by side.</summary>
internal sealed class ComparePage(IResultStore results, ChatPage chat)
{
    public async Task SendAsync(HttpContext context, string id)
    {
        if (await results.FindAsync(id, context.RequestAborted) is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers["X-Robots-Tag"] = "noindex";
        await chat.SendAsync(context, id);
    }
}
