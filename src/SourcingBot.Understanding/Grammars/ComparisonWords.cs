namespace SourcingBot.Understanding.Grammars;

/// <summary>What tells of models beside each other, and what goes on comparing them.</summary>
internal sealed class ComparisonWords(GrammarPart part)
{
    public WordSet Telling { get; } = part.Words();

    public WordSet Wishing { get; } = part.Words();

    public WordSet Further { get; } = part.Words();
}
