namespace SourcingBot.Understanding.Grammars;

/// <summary>Short words that many readers know.</summary>
internal sealed class CommonWords(GrammarPart part)
{
    public WordSet A { get; } = part.Words();

    public WordSet Article { get; } = part.Words();

    public WordSet The { get; } = part.Words();

    public WordSet And { get; } = part.Words();

    public WordSet Or { get; } = part.Words();

    public WordSet AndOrBut { get; } = part.Words();

    public WordSet Of { get; } = part.Words();

    public WordSet To { get; } = part.Words();

    public WordSet Between { get; } = part.Words();

    public WordSet In { get; } = part.Words();

    public WordSet For { get; } = part.Words();

    public WordSet From { get; } = part.Words();

    public WordSet At { get; } = part.Words();

    public WordSet Not { get; } = part.Words();

    public WordSet Than { get; } = part.Words();

    public WordSet But { get; } = part.Words();

    public WordSet Then { get; } = part.Words();

    public WordSet Percent { get; } = part.Words();

    public WordSet MeOrUs { get; } = part.Words();
}
