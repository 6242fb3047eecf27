namespace SourcingBot.Host.Pages;

/// <summary>
/// <c>GET /example</c>, in Development only: a small company's site with the chat on it. The widget comes from this machine under its
/// other name, so that for the browser it is another site, and the page has the strictest policy that docs/embedding.md promises to work with.
/// </summary>
internal static class ExamplePage
{
    private static readonly string[] s_modes = ["bubble", "popup", "inline"];
    private static readonly string[] s_options = ["mode", "opener", "delay", "position", "link", "context", "height"];

    public static void MapExample(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            var template = Template.ReadFile(Path.Combine(app.Environment.ContentRootPath, "Example", "example.html"));
            app.MapGet("/example", (HttpContext context) => SendAsync(context, template));
        }
    }

    private static Task SendAsync(HttpContext context, Template template)
    {
        var query = context.Request.Query;
        var mode = s_modes.FirstOrDefault(mode => mode == query["mode"], s_modes[0]);
        var widget = $"{context.Request.Scheme}://{OtherName(context.Request.Host)}";
        var nonce = PageFrame.NewNonce();
        var isInline = mode == "inline";
        var attributes = s_options.Where(option => query.ContainsKey(option)).Select(option => Attribute(option, query[option].ToString()));

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src {widget}; frame-src {widget}; style-src 'nonce-{nonce}'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
        return context.Response.WriteAsync(
            template.Fill(new Dictionary<string, string>
            {
                ["nonce"] = nonce,
                ["switch"] = string.Concat(s_modes.Select(other => $"""<a href="?mode={other}"{(other == mode ? " aria-current=\"page\"" : "")}>{other}</a> """)),
                ["inline"] = isInline ? """<h2>Ask our adviser</h2><div id="adviser"></div>""" : "",
                ["widget"] = $"{widget}/widget.js",
                ["attributes"] = string.Concat(attributes) + (isInline ? Attribute("target", "#adviser") : ""),
            }),
            context.RequestAborted);
    }

    private static string Attribute(string option, string value) => $" data-{option}=\"{PageFrame.Encode(value)}\"";

    private static HostString OtherName(HostString host)
    {
        var name = host.Host switch { "localhost" => "127.0.0.1", "127.0.0.1" => "localhost", var other => other };
        return host.Port is { } port ? new HostString(name, port) : new HostString(name);
    }
}
