using System.Text.Encodings.Web;
using System.Text.Json;
using SourcingBot.Content.Rendering;
using SourcingBot.Content.Rendering.Cards;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>Every rendering by its name, with the ending of its approved files.</summary>
internal static class Looks
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly IReadOnlyDictionary<string, (Func<string, string> Render, string Extension)> All = new Dictionary<string, (Func<string, string>, string)>
    {
        ["web-chat"] = (Renderings.WebChat.Render, "md"),
        ["teams"] = (Renderings.Teams.Render, "md"),
        ["teams-card"] = (markdown => AdaptiveCard.Render(markdown, []).ToJsonString(Indented), "json"),
        ["terminal-80"] = (Renderings.Terminal(80, colours: false).Render, "txt"),
        ["terminal-30"] = (Renderings.Terminal(30, colours: false).Render, "txt"),
        ["plain"] = (Renderings.PlainText.Render, "txt"),
        ["html"] = (Renderings.Page(topHeading: 1).Render, "html"),
        ["email"] = (Renderings.Mail.Render, "html"),
    };

    internal static string Whole(Article article) =>
        $"# {article.Title}\n\n{article.Short}\n\n{string.Join("\n\n", article.Sections.Select(section => $"## {section.Title}\n\n{section.Markdown}"))}";
}
