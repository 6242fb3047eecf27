using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Choices;

/// <param name="Text">As an author writes it; <c>[weekly|monthly] report</c> stands for both.</param>
/// <param name="Meaning">What saying it means.</param>
/// <param name="Occasion">When it counts.</param>
public sealed record Phrase(string Text, Meaning Meaning, Occasion Occasion)
{
    /// <summary>The text taken apart, where somebody did that already: it need not be done twice.</summary>
    public PhrasePattern? Pattern { get; init; }

    /// <summary>False when there is no message in which the phrase, taken apart, counts: one that counts only in short replies may have more words than these.</summary>
    public bool CanCount(Grammar grammar) => Meaning.Kind != MeaningKind.Choice || Pattern is null || ChoiceModel.CanCount(Occasion, Pattern, grammar);
}
