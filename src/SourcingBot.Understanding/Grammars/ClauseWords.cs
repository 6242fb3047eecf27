namespace SourcingBot.Understanding.Grammars;

/// <summary>Where clauses begin and end.</summary>
internal sealed class ClauseWords(GrammarPart part)
{
    public WordSet Polite { get; } = part.Words(",-");

    public WordSet Parting { get; } = part.Words(",");

    public WordSet OfOrThan { get; } = part.Words();
}
