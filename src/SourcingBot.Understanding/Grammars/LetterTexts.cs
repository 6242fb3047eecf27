namespace SourcingBot.Understanding.Grammars;

/// <summary>Pasted e-mails: what in them is not said by the writer.</summary>
internal sealed class LetterTexts(GrammarPart part)
{
    public IReadOnlyList<string> Headers { get; } = part.Texts();

    public IReadOnlyList<string> SmallPrint { get; } = part.Texts();

    public IReadOnlyList<string> References { get; } = part.Texts();

    public IReadOnlyList<string> Closings { get; } = part.Texts();

    public IReadOnlyList<string> Thanks { get; } = part.Texts();

    public IReadOnlyList<string> LateHeaders { get; } = part.Texts();

    public IReadOnlyList<string> Postscripts { get; } = part.Texts();

    public IReadOnlyList<string> DottedPostscripts { get; } = part.Texts();

    public IReadOnlyList<string> OriginalMessage { get; } = part.Texts();

    public IReadOnlyList<string> QuoteBegins { get; } = part.Texts();

    public IReadOnlyList<string> QuoteEnds { get; } = part.Texts();
}
