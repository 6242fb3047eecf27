using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What stands around a time and makes a bound of it.</summary>
internal sealed class BoundWords(GrammarPart part)
{
    public PhraseTree<Bound> Leads { get; } = part.Backwards<Bound>();

    public PhraseTree<Bound> Trails { get; } = part.Phrases([Bound.Until, Bound.Since, Bound.NotAhead, Bound.Refused]);

    public WordSet Negations { get; } = part.Words();

    public WordSet Denied { get; } = part.Words();

    public WordSet Fillers { get; } = part.Words("~≈.:");

    public WordSet BeforeBound { get; } = part.Words();

    public WordSet NotBeforeIsSince { get; } = part.Words();

    public WordSet NotUntilIsSince { get; } = part.Words();

    public WordSet NotMoreIsUntil { get; } = part.Words(">");

    public WordSet Planning { get; } = part.Words();

    public WordSet Past { get; } = part.Words();
}
