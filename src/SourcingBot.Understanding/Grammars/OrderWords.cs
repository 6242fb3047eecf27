using SourcingBot.Understanding.Amounts;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Amounts of which only the order is said.</summary>
internal sealed class OrderWords(GrammarPart part)
{
    public Dictionary<string, int> Digits { get; } = part.Integers();

    public WordSet Figures { get; } = part.Words();

    public Dictionary<string, ThirdOfOrder> Thirds { get; } = part.Words<ThirdOfOrder>();

    public Dictionary<string, int> Plurals { get; } = part.Integers();

    public WordSet Several { get; } = part.Words();

    public WordSet Magnitudes { get; } = part.Words();

    public WordSet Joins { get; } = part.Words("-");
}
