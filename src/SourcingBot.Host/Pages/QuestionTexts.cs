namespace SourcingBot.Host.Pages;

/// <summary>The form in which a question is asked.</summary>
/// <param name="Notice">The words of the link to the privacy notice.</param>
internal sealed record QuestionTexts(PlacedText Title, string Text, string Name, string Email, string Consent, string Notice, string Send, string Sent, string NotSent);
