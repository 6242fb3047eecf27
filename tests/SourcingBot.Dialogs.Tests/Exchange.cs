using Microsoft.Bot.Schema;
using SourcingBot.Host.Scripts;

namespace SourcingBot.Dialogs.Tests;

/// <summary>What the bot said in one turn.</summary>
internal sealed record Exchange(IReadOnlyList<Activity> Replies)
{
    /// <summary>All messages, without the marks for bold and with single spaces.</summary>
    public string Text => Plain(string.Join("\n\n", Replies.Select(reply => reply.Text)));

    public IReadOnlyList<CardAction> Buttons => [.. Replies.LastOrDefault()?.SuggestedActions?.Actions ?? []];

    public IReadOnlyList<string> Labels => [.. Buttons.Select(button => button.Title!)];

    public CardAction Button(string label) => Buttons.Single(button => button.Title == label);

    public static string Plain(string markdown) => SpokenText.Plain(markdown);
}
