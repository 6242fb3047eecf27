using System.Diagnostics.CodeAnalysis;

namespace SourcingBot.Dialogs.Reactions;

/// <summary>What somebody thinks of an answer. It does not say who.</summary>
/// <param name="Language">In which the answer was given, as <c>en</c>.</param>
/// <param name="Subject">What it was about, by <see cref="Reactions.Subject"/>.</param>
/// <param name="Kind">As the channel names it.</param>
public sealed record Reaction(string Language, string Subject, string Kind)
{
    private const int LongestKind = 40;

    /// <summary>A channel may have thousands of pictures to react with, each with a short name; free text is none.</summary>
    public static bool IsKnown([NotNullWhen(true)] string? kind) =>
        kind is { Length: > 0 and <= LongestKind } && kind.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
