using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Something that happens on a day, between the day and what bounds it: "before our fair on 20 March".</summary>
internal sealed class EventWords(GrammarPart part)
{
    public PhraseTree<Bound> Bounds { get; } = part.Backwards([Bound.Before, Bound.After]);

    public WordSet Parting { get; } = part.Words();

    public WordSet On { get; } = part.Words();
}
