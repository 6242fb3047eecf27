using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Finds the words that introduce assumptions.</summary>
internal sealed class IntroductionReader(Vocabulary vocabulary)
{
    /// <summary>In the order of the message; those that need the costs to have been shown only where they were.</summary>
    public List<Introduction> Read(Message message)
    {
        var found = new List<Introduction>();
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
                var isDenied = folded[i - 1] is "not" or "never" or "without" || (folded[i - 1] is "to" or "just" && folded[i - 2] is "not" or "never");
                found.Add(new Introduction(folded.Indexes[i], isDenied));
            }

            i += length;
        }

        return found;
    }

    /// <summary>"Can you assume" asks for it; "why do you assume", "they assume" and the "I suppose" of somebody unsure do not.</summary>
    private static bool IsRequest(FoldedWords folded, int index) => folded[index - 1] switch
    {
        "you" => folded[index - 2] is "can" or "could" or "would" or "will" or "if" or "may" or "should",
        "they" or "i" or "he" or "she" or "people" or "vendor" or "provider" or "article" => false,
        _ => true,
    };
}
