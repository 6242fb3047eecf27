namespace SourcingBot.Understanding.Grammars;

/// <summary>A law or a standard that the vocabulary does not know: "we fall under the NYDFS regulation".</summary>
internal sealed class RegimeWords(GrammarPart part)
{
    public IReadOnlyList<string> NoRegimes { get; } = part.Texts();

    public WordSet Binding { get; } = part.Words();

    public WordSet Bound { get; } = part.Words();

    public WordSet Rules { get; } = part.Words();
}
