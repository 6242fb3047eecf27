using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>One of several things, picked by its place.</summary>
internal sealed class OptionWords(GrammarPart part)
{
    public PhraseTree<int> Numbers { get; } = part.IntegerPhrases();

    public PhraseTree<int> Places { get; } = part.IntegerPhrases();

    public PhraseTree<int> FromEnd { get; } = part.IntegerPhrases();

    public WordSet A { get; } = part.Words();

    public WordSet CircaLetter { get; } = part.Words();

    public WordSet Marks { get; } = part.Words("#");

    public WordSet Around { get; } = part.Words(".)(:!\"'");

    public WordSet Ends { get; } = part.Words(",.;-\n");

    public WordSet Pronoun { get; } = part.Words();

    public WordSet Polite { get; } = part.Words();

    public WordSet NumberMark { get; } = part.Words();

    public WordSet Rest { get; } = part.Words(".),;!\n");
}
