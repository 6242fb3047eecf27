namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A place in the list of choices, counted from 1, and the first and last character that name it.</summary>
internal readonly record struct Place(int Number, int Start, int End);
