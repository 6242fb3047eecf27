using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>What stands between the halves of a range of time.</summary>
internal sealed class JoinWords(GrammarPart part)
{
    public PhraseTree<bool> Most { get; } = part.Phrases();

    public PhraseTree<bool> Plain { get; } = part.Phrases();

    public PhraseTree<bool> Wishes { get; } = part.Phrases();

    public WordSet NeedUnit { get; } = part.Words("-");
}
