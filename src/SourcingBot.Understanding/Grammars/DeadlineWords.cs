using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Labels that name the latest day.</summary>
internal sealed class DeadlineWords(GrammarPart part)
{
    public PhraseTree<bool> Names { get; } = part.Backwards();

    public WordSet Denying { get; } = part.Words();
}
