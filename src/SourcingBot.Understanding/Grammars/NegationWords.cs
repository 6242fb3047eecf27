using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Whether a phrase is said not to be so. Words here are compared as phrases are: singular, without articles.</summary>
internal sealed class NegationWords(GrammarPart part)
{
    public WordSet Negators { get; } = part.Words();

    public WordSet Turns { get; } = part.Words(",.;:!?\n");

    public WordSet Harmless { get; } = part.Words();

    public WordSet Wholes { get; } = part.Words();

    public PhraseTree<bool> Refusals { get; } = part.Phrases();

    public WordSet Had { get; } = part.Words();

    public WordSet OnlyJust { get; } = part.Words();

    public WordSet ButOrComma { get; } = part.Words(",");

    public WordSet OrNor { get; } = part.Words();

    public WordSet But { get; } = part.Words();

    public WordSet AfterList { get; } = part.Words();

    public WordSet NewClause { get; } = part.Words();

    public WordSet SoOrYet { get; } = part.Words();

    public WordSet Instead { get; } = part.Words();

    public WordSet Lesser { get; } = part.Words();

    public WordSet BehindThan { get; } = part.Words();

    public WordSet Rather { get; } = part.Words();

    public WordSet Prefer { get; } = part.Words();

    public WordSet Over { get; } = part.Words();

    public WordSet Choose { get; } = part.Words();

    public WordSet Verbs { get; } = part.Words();

    public WordSet Be { get; } = part.Words();

    public WordSet ShortAnswers { get; } = part.Words();

    public WordSet Denial { get; } = part.Words();

    public WordSet BehindDenial { get; } = part.Words();
}
