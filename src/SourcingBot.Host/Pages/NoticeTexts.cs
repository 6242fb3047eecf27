namespace SourcingBot.Host.Pages;

/// <summary>A page that says one thing.</summary>
/// <param name="Steps">What to do, in order; may be empty.</param>
/// <param name="ToChat">The words of the link to the chat page; empty for no link.</param>
internal sealed record NoticeTexts(string Title, string Text, IReadOnlyList<string> Steps, string ToChat);
