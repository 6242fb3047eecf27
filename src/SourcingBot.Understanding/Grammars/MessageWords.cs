namespace SourcingBot.Understanding.Grammars;

/// <summary>The parts of a message.</summary>
internal sealed class MessageWords(GrammarPart part)
{
    public WordSet Separators { get; } = part.Words(",;.!\n/&+-|*•)");

    public WordSet Hedges { get; } = part.Words();

    public WordSet Whether { get; } = part.Words();

    public WordSet If { get; } = part.Words();

    public WordSet Knowing { get; } = part.Words();

    public WordSet Either { get; } = part.Words();

    public WordSet BehindEither { get; } = part.Words(",");

    public WordSet Parting { get; } = part.Words(",;.!?:");

    public WordSet Joining { get; } = part.Words();

    public IReadOnlyList<string> Sample { get; } = part.Texts();
}
