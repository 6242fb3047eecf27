namespace SourcingBot.Understanding.Grammars;

/// <summary>What stands around the words that introduce an assumption. Singular, without articles.</summary>
internal sealed class IntroductionWords(GrammarPart part)
{
    public WordSet Denying { get; } = part.Words();

    public WordSet BetweenDenial { get; } = part.Words();

    public WordSet DenyingFurther { get; } = part.Words();

    public WordSet Us { get; } = part.Words();

    public WordSet Asking { get; } = part.Words();

    public WordSet Others { get; } = part.Words();
}
