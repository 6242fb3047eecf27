using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What stands around times that have been read.</summary>
internal sealed class PeriodWords(GrammarPart part)
{
    public WordSet Wishes { get; } = part.Words();

    public PhraseTree<bool> FromNow { get; } = part.Phrases();

    public WordSet Time { get; } = part.Words();

    public WordSet Over { get; } = part.Words();

    public WordSet Either { get; } = part.Words("/");

    public WordSet Joins { get; } = part.Words("-/");
}
