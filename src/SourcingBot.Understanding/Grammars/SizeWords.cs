namespace SourcingBot.Understanding.Grammars;

/// <summary>Head counts in an answer about the size of the work.</summary>
internal sealed class SizeWords(GrammarPart part)
{
    public WordSet About { get; } = part.Words();

    public WordSet Teams { get; } = part.Words();

    public WordSet Plus { get; } = part.Words(",+&");

    public WordSet PlusBehindComma { get; } = part.Words();

    public WordSet More { get; } = part.Words(">");

    public WordSet Fewer { get; } = part.Words("<");
}
