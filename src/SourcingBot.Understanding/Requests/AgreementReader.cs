using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Requests;

/// <summary>Finds whether a message says that what was put to the person is right: "yes, but …", "that is wrong".</summary>
internal sealed class AgreementReader(Vocabulary vocabulary)
{
    public bool? Read(FoldedWords folded)
    {
        var (agrees, disagrees) = (false, false);
        for (var i = 0; i < folded.Count;)
        {
            if (vocabulary.Agreements.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length) && Clause.IsAll(folded, i, i + length))
            {
                agrees |= phrases.Any(phrase => phrase.Meaning.Kind == MeaningKind.Agreement);
                disagrees |= phrases.Any(phrase => phrase.Meaning.Kind == MeaningKind.Disagreement);
                i += length;
            }
            else
            {
                i++;
            }
        }

        return agrees == disagrees ? null : agrees;
    }
}
