using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>How many hours of the day must overlap. Words here are singular, without articles.</summary>
internal sealed class OverlapWords(GrammarPart part)
{
    public WordSet OtherThanOverlap { get; } = part.Words();

    public PhraseTree<bool> WeWork { get; } = part.Phrases();

    public WordSet Hours { get; } = part.Words();

    public WordSet Joins { get; } = part.Words();
}
