namespace SourcingBot.Understanding.Grammars;

/// <summary>A value that takes the place of another: "200k, no, 250k".</summary>
internal sealed class ReplacementWords(GrammarPart part)
{
    public WordSet Taking { get; } = part.Words();

    public WordSet Around { get; } = part.Words(",-.;:!(\n");

    public WordSet Now { get; } = part.Words();
}
