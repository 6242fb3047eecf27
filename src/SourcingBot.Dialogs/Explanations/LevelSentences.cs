namespace SourcingBot.Dialogs.Explanations;

/// <param name="Name">A few words, for tables.</param>
/// <param name="Reason">What the answer pulls toward, and why; reads well for and against an advice.</param>
/// <param name="Condition">What follows "If" when the answer would change the advice.</param>
public sealed record LevelSentences(string Name, string Reason, string Condition);
