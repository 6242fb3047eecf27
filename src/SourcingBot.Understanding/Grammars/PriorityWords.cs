namespace SourcingBot.Understanding.Grammars;

/// <summary>What matters most.</summary>
internal sealed class PriorityWords(GrammarPart part)
{
    public WordSet Joins { get; } = part.Words(",");
}
