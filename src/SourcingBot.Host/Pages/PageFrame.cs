using System.Net;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SourcingBot.Host.Pages;

/// <summary>What all our pages share: head, header with the brand, headers that guard the page.</summary>
internal sealed class PageFrame(Brand brand, PageLanguages languages, PageAssets assets)
{
    private static readonly Template s_page = Template.Read("page.html");
    private static readonly Template s_header = Template.Read("header.html");

    /// <param name="context">The page is its response.</param>
    /// <param name="policy">Who may frame it, and the nonce for its styles.</param>
    /// <param name="texts">In the language of the page.</param>
    /// <param name="title">Of the window.</param>
    /// <param name="head">HTML for the end of the head.</param>
    /// <param name="body">HTML.</param>
    /// <param name="description">What search engines and chats show below the title; null for what the chat page says of itself.</param>
    public Task SendAsync(HttpContext context, PagePolicy policy, PageTexts texts, string title, string head, string body, string? description = null)
    {
        var prefix = context.Request.PathBase;
        var html = s_page.Fill(new Dictionary<string, string>
        {
            ["lang"] = texts.Language.Tag,
            ["dir"] = texts.Language.IsRightToLeft ? "rtl" : "ltr",
            ["title"] = title,
            ["description"] = description ?? texts.Chat.Description,
            ["icon"] = assets.Logo is { } logo ? $"""<link rel="icon" href="{Encode(prefix + logo.Address)}">""" : "<link rel=\"icon\" href=\"data:,\">",
            ["nonce"] = policy.Nonce,
            ["accent"] = brand.Accent.ToString(),
            ["on-accent"] = brand.Accent.ReadableOnTop.ToString(),
            ["background"] = brand.Background.ToString(),
            ["text"] = brand.Text.ToString(),
            ["line"] = brand.Line.ToString(),
            ["style"] = prefix + assets.Style.Address,
            ["head"] = head,
            ["body"] = body,
        });

        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.Vary = HeaderNames.AcceptLanguage;
        response.Headers.ContentSecurityPolicy = policy.ToString();

        // The page carries a nonce for one response only.
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(html, context.RequestAborted);
    }

    /// <param name="context">Where the site is.</param>
    /// <param name="texts">In the language of the page.</param>
    /// <param name="button">HTML of the page's own button; may be empty.</param>
    /// <param name="inviter">HTML that stands in the place of the brand's contact; null for that.</param>
    public string Header(HttpContext context, PageTexts texts, string button = "", string? inviter = null)
    {
        return s_header.Fill(new Dictionary<string, string>
        {
            ["skip"] = texts.Chat.Skip,
            ["home"] = HomeFor(context),
            ["logo"] = assets.Logo is { } logo ? $"""<img src="{Encode(context.Request.PathBase + logo.Address)}" alt="" width="32" height="32">""" : "",
            ["brand"] = brand.Name,
            ["heading"] = texts.Chat.Heading,
            ["inviter"] = inviter ?? "",
            ["contact"] = inviter is null && brand.Contact.Address is { } address
                ? $"""<a href="{Encode(address)}" target="_blank" rel="noopener noreferrer">{Encode(texts.Chat.Contact)}</a>"""
                : "",
            ["button"] = button,
        });
    }

    /// <summary>The address of the chat page, in the language of this one.</summary>
    public string HomeFor(HttpContext context) => $"{context.Request.PathBase}/{languages.SuffixFor(context.Request)}";

    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
