using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What tells of somebody else, or of what was. Singular, without articles.</summary>
internal sealed class OtherPeople(GrammarPart part)
{
    public WordSet Strangers { get; } = part.Words();

    public WordSet Former { get; } = part.Words();

    public WordSet Finished { get; } = part.Words();

    public WordSet Bystanders { get; } = part.Words();

    public WordSet Selves { get; } = part.Words();

    public PhraseTree<bool> UsedTo { get; } = part.Phrases();

    public WordSet Already { get; } = part.Words();

    public WordSet Was { get; } = part.Words();
}
