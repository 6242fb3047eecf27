namespace SourcingBot.Understanding.Grammars;

/// <summary>A number without a unit in reply to a question about time.</summary>
internal sealed class BareTimeWords(GrammarPart part)
{
    public WordSet Around { get; } = part.Words("~≈,.!:-\n");

    public WordSet Zero { get; } = part.Words();

    public WordSet BeforeThatOne { get; } = part.Words();
}
