using Microsoft.AspNetCore.Antiforgery;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>What the pages under <c>/sales</c> share.</summary>
internal sealed class SalesFrame(PageFrame frame, PageAssets assets, Brand brand, IAntiforgery forms)
{
    private static readonly Template Page = Template.Read("sales.html");

    /// <param name="context">The page is its response.</param>
    /// <param name="texts">In the language of the page.</param>
    /// <param name="title">Of the window.</param>
    /// <param name="content">HTML.</param>
    public Task SendAsync(HttpContext context, PageTexts texts, string title, string content)
    {
        var prefix = context.Request.PathBase;
        var words = texts.Sales.Frame;
        var isSignedIn = context.User.Identity?.IsAuthenticated == true;
        var body = Page.Fill(new Dictionary<string, string>
        {
            ["skip"] = words["skip"],
            ["home"] = isSignedIn ? $"{prefix}/sales/links" : $"{prefix}/",
            ["logo"] = assets.Logo is { } logo ? $"""<img src="{PageFrame.Encode(prefix + logo.Address)}" alt="" width="32" height="32">""" : "",
            ["brand"] = brand.Name,
            ["heading"] = words["heading"],
            ["sign-out"] = isSignedIn
                ? $"""<form method="post" action="{prefix}/sales/sign-out">{FormToken(context)}<button>{PageFrame.Encode(words["sign-out"])}</button></form>"""
                : "",
            ["content"] = content,
        });
        var head = $"""
            <meta name="robots" content="noindex">
              <link rel="stylesheet" href="{prefix}{assets.SalesStyle.Address}">
              <script src="{prefix}{assets.SalesScript.Address}" type="module"></script>
            """;
        return frame.SendAsync(context, new PagePolicy(context.Request.Host, hasForms: true), texts, $"{title} · {brand.Name}", head, body);
    }

    /// <summary>A page that says one thing.</summary>
    /// <param name="more">HTML that follows it.</param>
    public Task SayAsync(HttpContext context, PageTexts texts, string title, string text, string more = "") => SendAsync(
        context, texts, title, $"""<div class="card narrow"><h1>{PageFrame.Encode(title)}</h1><p>{PageFrame.Encode(text)}</p>{more}</div>""");

    /// <summary>Goes into every form: without it the form is not taken.</summary>
    public string FormToken(HttpContext context)
    {
        var token = forms.GetAndStoreTokens(context);
        return $"""<input type="hidden" name="{token.FormFieldName}" value="{PageFrame.Encode(token.RequestToken!)}">""";
    }

    public static string Link(HttpContext context, string address, string text) =>
        $"""<p><a href="{PageFrame.Encode(context.Request.PathBase + address)}">{PageFrame.Encode(text)}</a></p>""";
}
