namespace SourcingBot.Understanding.Choices;

/// <param name="Text">As an author writes it; <c>[weekly|monthly] report</c> stands for both.</param>
/// <param name="Meaning">What saying it means.</param>
/// <param name="Occasion">When it counts.</param>
public sealed record Phrase(string Text, Meaning Meaning, Occasion Occasion);
