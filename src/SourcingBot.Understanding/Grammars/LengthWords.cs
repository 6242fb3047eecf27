using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Lengths of time: "a year and a half", "18-24 months".</summary>
internal sealed class LengthWords(GrammarPart part)
{
    public PhraseTree<bool> OrSo { get; } = part.Phrases();

    public WordSet One { get; } = part.Words();

    public WordSet BeforeAndAHalf { get; } = part.Words();

    public WordSet Whole { get; } = part.Words();

    public WordSet SomeUnit { get; } = part.Words();

    public PhraseTree<bool> OrMore { get; } = part.Phrases();

    public WordSet Minus { get; } = part.Words();

    public WordSet Plus { get; } = part.Words("+");

    public WordSet BeforeUnit { get; } = part.Words();

    public WordSet Working { get; } = part.Words();

    public WordSet Months { get; } = part.Words();

    public WordSet OtherThanUnit { get; } = part.Words();

    public WordSet Work { get; } = part.Words();
}
