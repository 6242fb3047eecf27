using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SourcingBot.DirectLine;

namespace SourcingBot.Host.Pages;

/// <summary>The page with Web Chat, on its own or inside a frame of another site.</summary>
internal sealed partial class ChatPage(
    PageFrame frame, NoticePage notice, Brand brand, PageLanguages languages, PageAssets assets, Embedding embedding, IOptions<DirectLineOptions> directLine)
{
    private static readonly Template s_chat = Template.Read("chat.html");

    // The client reads the files it sends from addresses that begin with blob:
    private readonly string[] _connections = [.. directLine.Value.UploadButton ? (string[])["blob:"] : [], .. directLine.Value.Azure.ConnectSources];

    public Task SendAsync(HttpContext context) => SendAsync(context, isFramed: false, link: null);

    /// <summary>The page as a link opens it.</summary>
    public Task SendAsync(HttpContext context, ChatInvitation invitation) => SendAsync(context, isFramed: false, invitation.Link, invitation);

    /// <param name="link">The link or the result that the page is opened from.</param>
    public Task SendAsync(HttpContext context, string link) => SendAsync(context, isFramed: false, link);

    /// <summary>What has not the shape of a link is left out, for with it there would be no token and so no chat.</summary>
    public Task SendFramedAsync(HttpContext context) =>
        SendAsync(context, isFramed: true, context.Request.Query["link"].ToString() is var link && LinkText().IsMatch(link) ? link : null);

    private Task SendAsync(HttpContext context, bool isFramed, string? link, ChatInvitation? invitation = null)
    {
        var texts = languages.For(context.Request);
        var policy = new PagePolicy(context.Request.Host, isFramed ? embedding.AllowedSites : null, _connections);
        if (assets.WebChat is not { } webChat)
        {
            return notice.SendAsync(context, policy, texts, texts.WebChatMissing);
        }

        var prefix = context.Request.PathBase;
        var button = invitation is { BeginsAnew: false } ? "" : $"""<button type="button" id="new-conversation">{PageFrame.Encode(texts.NewConversation.Button)}</button>""";
        var body = s_chat.Fill(new Dictionary<string, string>
        {
            ["header"] = isFramed ? "" : frame.Header(context, texts, button, invitation?.Inviter),
            ["heading"] = texts.Chat.Heading,
            ["framed-heading"] = isFramed ? $"""<h1 class="unseen">{PageFrame.Encode(texts.Chat.Heading)}</h1>""" : "",
            ["no-script"] = texts.NoScript,
            ["new-title"] = texts.NewConversation.Title,
            ["new-text"] = texts.NewConversation.Text,
            ["new-keep"] = texts.NewConversation.Keep,
            ["new-confirm"] = texts.NewConversation.Confirm,
            ["data"] = Data(prefix, policy.Nonce, texts, link),
        });

        // First, for it must not wait until the large file is there.
        var frameScript = isFramed ? $"""<script src="{prefix}{assets.FrameScript.Address}" type="module"></script>""" : "";
        var head = $"""
            {frameScript}
              <script src="{prefix}{webChat.Address}" defer></script>
              <script src="{prefix}{assets.Script.Address}" type="module"></script>
              {invitation?.Head}
            """;
        return frame.SendAsync(context, policy, texts, invitation?.Title ?? texts.Chat.Title, head, body, invitation?.Description);
    }

    /// <summary>What page.js needs. The encoder writes &lt; as \u003C, so nothing in it ends the script element.</summary>
    private string Data(PathString prefix, string nonce, PageTexts texts, string? link) => JsonSerializer.Serialize(
        new ChatPageData($"{prefix}/api/token", link, nonce, texts.Language.Locale, ChatPageBrand.Of(brand), directLine.Value.UploadButton, texts.Connection),
        ChatPageJson.Default.ChatPageData);

    // As POST /api/token takes it.
    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LinkText();
}
