namespace SourcingBot.Content.Rendering;

/// <summary>A stretch of a paragraph that stands by itself: words, or one link, code or emphasis.</summary>
/// <param name="Markdown">How it is written.</param>
/// <param name="Plain">Its words alone.</param>
/// <param name="IsWords">It may be parted at any blank: Markdown and words have the same ones.</param>
internal sealed record InlineRun(string Markdown, string Plain, bool IsWords);
