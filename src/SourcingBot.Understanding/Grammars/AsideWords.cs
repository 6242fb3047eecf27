using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What is said of an amount without changing it.</summary>
internal sealed class AsideWords(GrammarPart part)
{
    public PhraseTree<bool> Taxes { get; } = part.Phrases();

    public PhraseTree<bool> Tolerances { get; } = part.Phrases();
}
