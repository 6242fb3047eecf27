using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Which amount is the budget.</summary>
internal sealed class BudgetWords(GrammarPart part)
{
    public PhraseTree<bool> Shares { get; } = part.Phrases();

    public WordSet Labels { get; } = part.Words("#");

    public WordSet BeforeYears { get; } = part.Words();

    public WordSet Roughly { get; } = part.Words("~");

    public WordSet Joins { get; } = part.Words("+&");

    public WordSet BehindLabel { get; } = part.Words(":");
}
