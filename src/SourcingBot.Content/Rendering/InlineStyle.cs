namespace SourcingBot.Content.Rendering;

/// <summary>What a reader of Markdown understands inside a paragraph, beside words, emphasis and links.</summary>
/// <param name="Break">What a hard line break becomes.</param>
/// <param name="Code">Whether code has a look of its own; otherwise it is words.</param>
/// <param name="Autolinks">Whether an address between angle brackets is a link; otherwise it is written as one with its address as text.</param>
internal sealed record InlineStyle(string Break, bool Code = true, bool Autolinks = true)
{
    internal static InlineStyle Lines { get; } = new("  \n");

    internal static InlineStyle OneLine { get; } = new(" ");
}
