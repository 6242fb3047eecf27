using System.Text.Json.Nodes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>A message as an Adaptive Card of version 1.5, the newest that Teams takes from bots.</summary>
public static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string Version = "1.5";

    /// <summary>Teams shows no more in one set.</summary>
    private const int ButtonsInSet = 6;

    /// <summary>Characters of a notification that are read before it is opened.</summary>
    private const int SummaryLength = 120;

    /// <summary>Whether the text has what a Teams message does not show and a card does: tables and headings.</summary>
    public static bool IsNeededFor(string markdown) => MarkdownTree.Parse(markdown).Descendants().Any(part => part is Table or HeadingBlock);

    /// <param name="markdown">As in <see cref="IMessageRenderer.Render"/>.</param>
    public static JsonObject Render(string markdown, IReadOnlyList<CardButton> buttons) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = Version,
        ["fallbackText"] = Renderings.PlainText.Render(markdown),
        ["body"] = CardElements.List([.. CardBlocks.Write(MarkdownTree.Parse(markdown)), .. buttons.Chunk(ButtonsInSet).Select(CardElements.Buttons)]),
    };

    /// <summary>The beginning of the text, for the notification: a card alone would be announced as "sent a card".</summary>
    public static string Summary(string markdown)
    {
        var words = MarkdownText.Plain(markdown).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var summary = "";
        foreach (var word in words)
        {
            if (summary.Length + 1 + word.Length > SummaryLength)
            {
                return $"{summary} …".TrimStart();
            }

            summary = summary.Length == 0 ? word : $"{summary} {word}";
        }

        return summary;
    }
}
