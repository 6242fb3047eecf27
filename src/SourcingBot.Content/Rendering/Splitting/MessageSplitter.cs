namespace SourcingBot.Content.Rendering.Splitting;

/// <summary>Breaks a message that is too long into several, where a reader would: between paragraphs, rows, items, sentences, words.</summary>
public static class MessageSplitter
{
    /// <param name="markdown">As in <see cref="IMessageRenderer.Render"/>.</param>
    /// <param name="fits">Whether a part, Markdown again, can be sent. Where some text fits a shorter one does too.</param>
    /// <returns>The parts in their order, each fit to be rendered by itself. One character alone is a part even where it does not fit.</returns>
    public static IReadOnlyList<string> Split(string markdown, Func<string, bool> fits) =>
        fits(markdown) ? [markdown] : [.. new BlockSplitter(fits).Split(MarkdownTree.Parse(markdown))];
}
