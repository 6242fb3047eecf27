using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Amounts of money: one figure or a range.</summary>
internal sealed class AmountWords(GrammarPart part)
{
    public WordSet MoneyNames { get; } = part.Words();

    public WordSet Afternoon { get; } = part.Words();

    public WordSet Starts { get; } = part.Words();

    public WordSet BeforeCurrency { get; } = part.Words(",()-");

    public WordSet Joins { get; } = part.Words("-~～…");

    public WordSet PlainJoins { get; } = part.Words();

    public WordSet BeforeMaximum { get; } = part.Words();

    public WordSet Maximum { get; } = part.Words();

    public WordSet ArticleOfMaximum { get; } = part.Words();

    public PhraseTree<bool> UpTo { get; } = part.Phrases();

    public WordSet Maybe { get; } = part.Words();

    public WordSet MaybeBehindComma { get; } = part.Words();

    public WordSet MaybeAlone { get; } = part.Words();

    public WordSet About { get; } = part.Words(":~");

    public WordSet LakhsPerYear { get; } = part.Words();

    public WordSet BehindPlus { get; } = part.Words();

    public WordSet BeforeSign { get; } = part.Words();

    public WordSet Abbreviated { get; } = part.Words();

    public WordSet Lengths { get; } = part.Words();

    public WordSet Measured { get; } = part.Words();

    public WordSet MinutesOrMinimum { get; } = part.Words();

    public WordSet Shares { get; } = part.Words("%");

    public PhraseTree<bool> BeforeLikeness { get; } = part.Backwards();

    public PhraseTree<bool> BeforeSaying { get; } = part.Backwards();

    public WordSet BehindSaying { get; } = part.Words();

    public WordSet Minus { get; } = part.Words();

    public WordSet PlusOr { get; } = part.Words("/");

    public WordSet Negative { get; } = part.Words();
}
