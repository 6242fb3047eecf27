namespace SourcingBot.Understanding.Grammars;

/// <summary>Nouns that say a number counts something other than money.</summary>
internal sealed class CountedWords(GrammarPart part)
{
    public WordSet Nouns { get; } = part.Words();

    public WordSet NoNouns { get; } = part.Words();

    public WordSet Joins { get; } = part.Words("-");

    public WordSet Adjectives { get; } = part.Words();
}
