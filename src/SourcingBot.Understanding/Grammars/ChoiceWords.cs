namespace SourcingBot.Understanding.Grammars;

/// <summary>Short replies to a question. Words here are singular, without articles.</summary>
internal sealed class ChoiceWords(GrammarPart part)
{
    public WordSet Hedges { get; } = part.Words();

    public WordSet AroundItem { get; } = part.Words();

    public WordSet Approving { get; } = part.Words();

    public WordSet Pronoun { get; } = part.Words();

    public WordSet No { get; } = part.Words();

    public WordSet BehindNo { get; } = part.Words(",");

    public WordSet BehindItem { get; } = part.Words(",");

    public WordSet BeforeItem { get; } = part.Words(":");
}
