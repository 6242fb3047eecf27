using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Percentages and working hours.</summary>
internal sealed class MeasureWords(GrammarPart part)
{
    public WordSet Joins { get; } = part.Words("-");

    public WordSet Negative { get; } = part.Words();

    public WordSet Differences { get; } = part.Words();

    public PhraseTree<bool> Percent { get; } = part.Phrases();

    public PhraseTree<bool> Hours { get; } = part.Phrases();
}
