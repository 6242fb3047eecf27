using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Lower case, contractions written out, dashes and quotes plain.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="Length">As written in the message.</param>
/// <param name="IsGlued">True when nothing stands between it and the word before: the <c>k</c> of <c>50k</c>.</param>
internal readonly record struct Word(WordKind Kind, string Text, int Start, int Length, bool IsGlued)
{
    public int End => Start + Length;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool Is(WordSet words) => words.Contains(Text);
}
