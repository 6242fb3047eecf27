namespace SourcingBot.Understanding.Grammars;

/// <summary>What the adviser may be asked for.</summary>
internal sealed class RequestWords(GrammarPart part)
{
    public WordSet BeforeValue { get; } = part.Words();
}
