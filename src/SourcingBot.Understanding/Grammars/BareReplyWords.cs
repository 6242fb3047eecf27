namespace SourcingBot.Understanding.Grammars;

/// <summary>A reply that is one number and hardly anything else.</summary>
internal sealed class BareReplyWords(GrammarPart part)
{
    public WordSet Around { get; } = part.Words(".,;!?:~-=\n");
}
