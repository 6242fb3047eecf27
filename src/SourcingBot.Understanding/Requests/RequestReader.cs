using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Requests;

/// <summary>Finds what a message asks the adviser for.</summary>
internal sealed class RequestReader(Vocabulary vocabulary)
{
    /// <summary>The first request; another after "that is enough" counts more: "no more questions, show me the numbers".</summary>
    public Request? Read(FoldedWords folded)
    {
        Request? read = null;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Requests.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length))
            {
                i++;
                continue;
            }

            var end = i + length;
            if (phrases.FirstOrDefault(phrase => IsMeant(folded, phrase, i, end)) is not { } meant)
            {
                // "That is enough" is no sentence in "that is enough questions"; "enough questions" still says it.
                i++;
                continue;
            }

            read = read is null or Request.Enough ? Enum.Parse<Request>(meant.Meaning.Value, ignoreCase: true) : read;
            i = end;
        }

        return read;
    }

    private static bool IsMeant(FoldedWords folded, Phrase phrase, int first, int end) =>
        phrase.Occasion == Occasion.Anywhere ? !Negation.Covers(folded, first, end)
        : Clause.IsAll(folded, first, end) || (Clause.Begins(folded, first) && IsBeforeValue(folded, end));

    /// <summary>"Show me the numbers for 20 people", but not "the numbers for nearshoring".</summary>
    private static bool IsBeforeValue(FoldedWords folded, int end) =>
        folded.Is(end, folded.Grammar.Requests.BeforeValue) && folded[end + 1] is [var digit, ..] && char.IsAsciiDigit(digit);
}
