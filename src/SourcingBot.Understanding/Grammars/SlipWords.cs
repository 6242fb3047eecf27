namespace SourcingBot.Understanding.Grammars;

/// <summary>Slips of the pen that are mended before anything is read.</summary>
internal sealed class SlipWords(GrammarPart part)
{
    public WordSet Mistaken { get; } = part.Words();

    public IReadOnlyList<string> Meant { get; } = part.List();

    public WordSet Comparing { get; } = part.Words();

    public WordSet Following { get; } = part.Words();
}
