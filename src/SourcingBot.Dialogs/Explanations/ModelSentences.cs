namespace SourcingBot.Dialogs.Explanations;

/// <param name="Name">As a heading.</param>
/// <param name="InSentence">After "I would advise".</param>
/// <param name="Description">One sentence.</param>
public sealed record ModelSentences(string Name, string InSentence, string Description);
