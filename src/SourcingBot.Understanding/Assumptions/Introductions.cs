using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>The words of a message that introduce assumptions in the rest of their sentence.</summary>
internal sealed class Introductions
{
    private readonly Message _message;
    private readonly List<Introduction> _found = [];

    public Introductions(Message message, Vocabulary vocabulary)
    {
        _message = message;
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Introductions.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind == MeaningKind.Assuming || message.Question.AboutCosts, out _, out var length))
            {
                i++;
                continue;
            }

            if (IsRequest(folded, i))
            {
                var isDenied = folded.Is(i - 1, folded.Grammar.Introductions.Denying) || (folded.Is(i - 1, folded.Grammar.Introductions.BetweenDenial) && folded.Is(i - 2, folded.Grammar.Introductions.DenyingFurther));
                _found.Add(new Introduction(folded.Indexes[i], isDenied));
            }

            i += length;
        }
    }

    public bool Any => _found.Count > 0;

    /// <summary>What the last introduction before a word of the same sentence says of it.</summary>
    public Introduced Of(int word)
    {
        var next = _found.IndexFrom(word, introduction => introduction.At);

        return next == 0 || _found[next - 1].At < _message.SentenceAt(word).First ? Introduced.No
            : _found[next - 1].IsDenied ? Introduced.Denied
            : Introduced.Yes;
    }

    /// <summary>"Can you assume" and "if we assume" ask for it; "why do you assume", "we assume" and the "I suppose" of somebody unsure do not.</summary>
    private static bool IsRequest(FoldedWords folded, int index)
    {
        var known = folded.Grammar.Introductions;
        return folded.Is(index - 1, known.Us) ? folded.Is(index - 2, known.Asking) : !folded.Is(index - 1, known.Others);
    }

    /// <param name="At">The word of the message.</param>
    /// <param name="IsDenied">"Do not assume …".</param>
    private readonly record struct Introduction(int At, bool IsDenied);
}
