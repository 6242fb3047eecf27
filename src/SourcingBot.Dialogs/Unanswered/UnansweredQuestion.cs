namespace SourcingBot.Dialogs.Unanswered;

/// <summary>A question that no article answers.</summary>
/// <param name="Language">The language in which it was looked for, as <c>en</c>.</param>
/// <param name="Text">As <see cref="AnonymousQuestion"/> leaves it: nothing that points to a person.</param>
public sealed record UnansweredQuestion(string Language, string Text);
