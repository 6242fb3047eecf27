namespace SourcingBot.Understanding.Choices;

/// <param name="Text">As an author writes it; <c>[weekly|monthly] report</c> stands for both.</param>
/// <param name="Meaning">What saying it means.</param>
/// <param name="Occasion">When it counts.</param>
public sealed record Phrase(string Text, Meaning Meaning, Occasion Occasion)
{
    /// <summary>Whether there is any message in which the phrase, taken apart, counts: one that counts only in short replies may have more words than these.</summary>
    public bool CanCount(PhrasePattern pattern) => Meaning.Kind != MeaningKind.Choice || ChoiceModel.CanCount(Occasion, pattern);
}
