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

            foreach (var phrase in phrases)
            {
                if ((read is null or Request.Enough) && IsMeant(folded, phrase, i, i + length))
                {
                    read = Enum.Parse<Request>(phrase.Meaning.Value, ignoreCase: true);
                }
            }

            i += length;
        }

        return read;
    }

    private static bool IsMeant(FoldedWords folded, Phrase phrase, int first, int end) =>
        phrase.Occasion == Occasion.Anywhere ? !Negation.Covers(folded, first, end) : Clause.IsAll(folded, first, end);
}
