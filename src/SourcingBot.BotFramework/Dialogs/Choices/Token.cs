namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance, by its first and last character, in lower case.</summary>
internal readonly record struct Token(int Start, int End, string Normalized)
{
    public int Length => End - Start + 1;
}
