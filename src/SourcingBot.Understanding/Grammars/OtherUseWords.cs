using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Tells times that are to come from rhythms and from measures of something else.</summary>
internal sealed class OtherUseWords(GrammarPart part)
{
    public WordSet Counting { get; } = part.Words();

    public WordSet Measured { get; } = part.Words();

    public WordSet Followers { get; } = part.Words();

    public WordSet Pondering { get; } = part.Words();

    public WordSet Outages { get; } = part.Words();

    public WordSet Reported { get; } = part.Words();

    public WordSet Net { get; } = part.Words();

    public WordSet Each { get; } = part.Words();

    public WordSet Week { get; } = part.Words();

    public WordSet Days { get; } = part.Words();

    public WordSet Running { get; } = part.Words();

    public PhraseTree<bool> InARow { get; } = part.Phrases();

    public WordSet Giving { get; } = part.Words();
}
