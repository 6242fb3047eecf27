using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Answers written like entries of a form: "Budget: 100k".</summary>
internal sealed class LabelWords(GrammarPart part)
{
    public WordSet Beginnings { get; } = part.Words("-*•>");

    public WordSet Regarding { get; } = part.Words();

    public WordSet Parting { get; } = part.Words(",-|");

    public WordSet Articles { get; } = part.Words();

    public PhraseTree<bool> AsFor { get; } = part.Backwards();
}
