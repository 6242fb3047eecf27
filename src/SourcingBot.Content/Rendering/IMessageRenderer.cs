namespace SourcingBot.Content.Rendering;

/// <summary>Turns the Markdown in which the bot writes into what one kind of reader can show.</summary>
public interface IMessageRenderer
{
    /// <summary>For <c>textFormat</c> of the activity: <c>markdown</c> or <c>plain</c>.</summary>
    string TextFormat { get; }

    /// <param name="markdown">Text of a user in it went through <see cref="MarkdownText.Escape"/>.</param>
    string Render(string markdown);
}
