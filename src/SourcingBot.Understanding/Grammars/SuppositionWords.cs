using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What is only supposed.</summary>
internal sealed class SuppositionWords(GrammarPart part)
{
    public PhraseTree<bool> Beginnings { get; } = part.Phrases();
}
