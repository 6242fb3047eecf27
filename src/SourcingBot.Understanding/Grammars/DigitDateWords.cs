namespace SourcingBot.Understanding.Grammars;

/// <summary>What stands before dates written in digits.</summary>
internal sealed class DigitDateWords(GrammarPart part)
{
    public WordSet Versions { get; } = part.Words();

    public WordSet Prepositions { get; } = part.Words();

    public WordSet BeforeArticle { get; } = part.Words();
}
