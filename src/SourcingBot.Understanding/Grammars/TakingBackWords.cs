using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Words with which somebody takes back what was just written: "3 months, no, 6 months".</summary>
internal sealed class TakingBackWords(GrammarPart part)
{
    public PhraseTree<bool> Phrases { get; } = part.Phrases();
}
