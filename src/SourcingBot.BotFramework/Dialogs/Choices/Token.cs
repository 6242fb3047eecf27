namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance, by its first and last character; normalised it is in lower case.</summary>
public readonly record struct Token(int Start, int End, string Text, string Normalized);
