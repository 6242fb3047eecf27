using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Priorities;

/// <summary>Finds what a message says matters most.</summary>
internal sealed class PriorityReader(Vocabulary vocabulary)
{
    public Ranked Read(Message message)
    {
        var folded = message.Folded;
        var words = NamedWords.Of(folded, vocabulary);
        List<Criterion>? criteria = null;
        List<WordSpan>? spans = null;
        var isWithdrawn = false;
        for (var i = 0; i < words.Texts.Count;)
        {
            if (!vocabulary.Priorities.TryMatch(words.Texts, i, phrase => phrase.Meaning.Kind != MeaningKind.SecondPriority, out var phrases, out var length))
            {
                i++;
                continue;
            }

            var (first, end) = (words.FirstOf(i), words.FirstOf(i + length));
            if (phrases.FirstOrDefault(phrase => IsMeant(message, phrase, first, end)) is { Meaning.Kind: var kind })
            {
                isWithdrawn |= kind == MeaningKind.NoPriority;
                (criteria ??= []).AddRange(kind == MeaningKind.PreferredPriority ? words.FirstNamed(i, i + length) : words.Named(i, i + length));
                if (kind == MeaningKind.Priority && i + length < words.Texts.Count
                    && vocabulary.Priorities.TryMatch(words.Texts, i + length, phrase => phrase.Meaning.Kind == MeaningKind.SecondPriority, out _, out var more))
                {
                    criteria.AddRange(words.Named(i + length, i + length + more));
                    length += more;
                    end = words.FirstOf(i + length);
                }

                (spans ??= []).Add(new WordSpan(folded.Indexes[first], folded.Indexes[end - 1]));
            }

            i += length;
        }

        return criteria is null ? Ranked.Nothing
            : criteria.Count > 0 ? new Ranked([.. criteria.Distinct().Take(AdviceRequest.MostPriorities)], [.. criteria.Distinct().Skip(AdviceRequest.MostPriorities)], false, spans!)
            : new Ranked([], [], isWithdrawn, spans!);
    }

    private static bool IsMeant(Message message, Phrase phrase, int first, int end)
    {
        var word = message.Folded.Indexes[first];
        return !Negation.Covers(message.Folded, first, end) && !message.IsUndecided(word)
            && message.SentenceAt(word) is { IsQuestion: false, EndsInQuestionMark: false }
            && !IsOfOthers(message.Folded, end)
            && (phrase.Occasion == Occasion.Anywhere || Clause.IsAll(message.Folded, first, end));
    }

    /// <summary>"Cost matters most to our customers".</summary>
    private static bool IsOfOthers(FoldedWords folded, int end) => folded.Is(end, folded.Grammar.Common.To) && !folded.Is(end + 1, folded.Grammar.Common.MeOrUs);
}
