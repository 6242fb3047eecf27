using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Which sentences ask.</summary>
internal sealed class QuestionWords(GrammarPart part)
{
    public WordSet Beginnings { get; } = part.Words(",:-");

    public WordSet Auxiliaries { get; } = part.Words();

    public WordSet Subjects { get; } = part.Words();

    public PhraseTree<bool> Requests { get; } = part.Phrases();

    public WordSet AfterHow { get; } = part.Words();

    public WordSet AfterWhat { get; } = part.Words();

    public WordSet AfterWhich { get; } = part.Words();

    public WordSet Deeds { get; } = part.Words();

    public WordSet Knowing { get; } = part.Words();

    public WordSet Own { get; } = part.Words();

    public WordSet BeforeClauses { get; } = part.Words();

    public PhraseTree<bool> Orders { get; } = part.Phrases();

    public WordSet Abbreviations { get; } = part.Words();

    public WordSet Turns { get; } = part.Words();

    public WordSet OfFigure { get; } = part.Words();

    public WordSet That { get; } = part.Words();

    public WordSet BehindClause { get; } = part.Words();

    public WordSet What { get; } = part.Words();

    public WordSet How { get; } = part.Words();

    public WordSet Why { get; } = part.Words();

    public WordSet Who { get; } = part.Words();

    public WordSet Which { get; } = part.Words();

    public WordSet WhenOrWhere { get; } = part.Words();

    public WordSet AfterWhy { get; } = part.Words();

    public WordSet NeedsMark { get; } = part.Words();

    public WordSet CanYou { get; } = part.Words();

    public WordSet Ourselves { get; } = part.Words();

    public WordSet You { get; } = part.Words();

    public WordSet Interrogative { get; } = part.Words();

    public WordSet NotKnown { get; } = part.Words();

    public WordSet Difference { get; } = part.Words();

    public WordSet Means { get; } = part.Words();
}
