namespace SourcingBot.Dialogs.Explanations;

public sealed record RiskSentences(string Text, string Mitigation);
