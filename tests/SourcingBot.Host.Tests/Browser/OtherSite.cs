using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>Sites of others: whatever name below <c>localhost</c> and whatever path is asked for, one page answers.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private string _html = "";
    private string _policy = "";

    private OtherSite(WebApplication app) => _app = app;

    public static async Task<OtherSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new OtherSite(builder.Build());
        site._app.Run(site.AnswerAsync);
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>The origin of the site of this name.</summary>
    public string Named(string name) => $"http://{name}.localhost:{new Uri(_app.Urls.First()).Port}";

    /// <param name="html">What follows the beginning of the head.</param>
    /// <param name="policy">The site's content security policy.</param>
    public void Shows(string html, string policy = "") => (_html, _policy) = (html, policy);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = _policy;
        return context.Response.WriteAsync($"<!doctype html><html lang=\"en\"><head><title>A site</title><link rel=\"icon\" href=\"data:,\">{_html}</html>");
    }
}
