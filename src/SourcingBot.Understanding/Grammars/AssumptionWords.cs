namespace SourcingBot.Understanding.Grammars;

/// <summary>Values to calculate costs with.</summary>
internal sealed class AssumptionWords(GrammarPart part)
{
    public WordSet BeforeName { get; } = part.Words();

    public WordSet EndsClause { get; } = part.Words();

    public WordSet BeforePrice { get; } = part.Words();

    public WordSet Due { get; } = part.Words();

    public WordSet Lasting { get; } = part.Words();

    public WordSet Articles { get; } = part.Words();
}
