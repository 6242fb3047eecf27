using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>
/// Where a short message takes back what it has just said: "6 months, no, 9 months". A longer text that says "actually" goes on
/// rather than back.
/// </summary>
/// <param name="At">The word with which the last correction begins; -1 when there is none.</param>
internal readonly record struct Correction(int At)
{
    private const int MostWords = 20;

    public static Correction In(Message message, Vocabulary vocabulary)
    {
        var (folded, at) = (message.Folded, -1);
        for (var i = 0; message.Words.Count <= MostWords && i < folded.Count;)
        {
            if (!vocabulary.Intents.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind == MeaningKind.Correction, out _, out var length))
            {
                i++;
                continue;
            }

            // "Instead of 50k" and "rather than 50k" name what no longer holds.
            at = folded[i + length] is "of" or "than" ? at : folded.Indexes[i];
            i += length;
        }

        return new Correction(at);
    }

    /// <summary>Of what stands on both sides of a correction, that after it; of what stands on one side, all.</summary>
    public List<Found> Kept(List<Found> found)
    {
        var at = At;
        return at >= 0 && found.Exists(one => one.First > at) ? found.FindAll(one => one.First > at) : found;
    }
}
