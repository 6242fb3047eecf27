using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What bounds an amount or a head count.</summary>
internal sealed class AmountLimitWords(GrammarPart part)
{
    public PhraseTree<Limit> Before { get; } = part.Backwards<Limit>();

    public PhraseTree<Limit> Compared { get; } = part.Backwards([Limit.AtMost, Limit.AtLeast]);

    public WordSet Denied { get; } = part.Words();

    public PhraseTree<Limit> After { get; } = part.Phrases<Limit>();

    public WordSet Fillers { get; } = part.Words("~≈.:=");

    public WordSet Denying { get; } = part.Words();

    public WordSet DenyingComparisons { get; } = part.Words();

    public WordSet Plus { get; } = part.Words("+");
}
