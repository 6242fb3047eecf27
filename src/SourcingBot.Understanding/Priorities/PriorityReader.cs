using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Priorities;

/// <summary>Finds what a message says matters most.</summary>
internal sealed class PriorityReader(Vocabulary vocabulary)
{
    /// <summary>Where everything is a priority, nothing is.</summary>
    private const int Most = 2;

    public Ranked Read(Message message)
    {
        var folded = message.Folded;
        var words = NamedWords.Of(folded, vocabulary);
        List<Criterion>? criteria = null;
        List<WordSpan>? spans = null;
        var isWithdrawn = false;
        for (var i = 0; i < words.Texts.Count;)
        {
            if (!vocabulary.Priorities.TryMatch(words.Texts, i, _ => true, out var phrases, out var length))
            {
                i++;
                continue;
            }

            var (first, end) = (words.FirstOf(i), words.FirstOf(i + length));
            if (phrases.Any(phrase => IsMeant(message, phrase, first, end)))
            {
                isWithdrawn |= phrases[0].Meaning.Kind == MeaningKind.NoPriority;
                (criteria ??= []).AddRange(words.Named(i, i + length));
                (spans ??= []).Add(new WordSpan(folded.Indexes[first], folded.Indexes[end - 1]));
            }

            i += length;
        }

        return criteria is null ? Ranked.Nothing
            : criteria.Count > 0 ? new Ranked([.. criteria.Distinct().Take(Most)], false, spans!)
            : new Ranked([], isWithdrawn, spans!);
    }

    private static bool IsMeant(Message message, Phrase phrase, int first, int end)
    {
        var word = message.Folded.Indexes[first];
        return !Negation.Covers(message.Folded, first, end) && !message.IsUndecided(word)
            && message.SentenceAt(word) is { IsQuestion: false, EndsInQuestionMark: false }
            && (phrase.Occasion == Occasion.Anywhere || Clause.IsAll(message.Folded, first, end));
    }
}
