using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Decides which values of a message are assumptions to calculate costs with. Looks at a bounded number of words around each.</summary>
internal sealed class AssumptionReader(Vocabulary vocabulary)
{
    /// <summary>How many words may stand between a value and a name before it: "for the set-up in the first year we pay 300k".</summary>
    private const int ReachBack = 8;

    /// <summary>And after it: "4 months for the transition".</summary>
    private const int ReachAhead = 4;

    private readonly IntroductionReader _introductions = new(vocabulary);

    public Assumed Read(Message message, Values values)
    {
        var aboutCosts = message.Question.AboutCosts;
        var introductions = _introductions.Read(message);
        if (!aboutCosts && introductions.Count == 0)
        {
            return Assumed.Nothing;
        }

        var words = new bool[message.Words.Count];
        var rates = new List<ExchangeRate>();
        foreach (var (rate, span) in new ExchangeReader(vocabulary, message.Question.Locale).Read(message, values.Amounts))
        {
            if (IsMeant(message, introductions, span.Last, out _))
            {
                Take(words, span);
                rates.Add(rate);
            }
        }

        var assumptions = new List<CostAssumption>();
        var figures = FigureReader.Read(message, values, vocabulary).FindAll(figure => !words.AsSpan(figure.First, figure.Last - figure.First + 1).Contains(true));
        var names = Names(message);
        var used = new bool[names.Count];
        var next = 0;
        for (var f = 0; f < figures.Count; f++)
        {
            var figure = figures[f];
            while (next < names.Count && names[next].Span.First <= figure.Last)
            {
                next++;
            }

            if (!IsMeant(message, introductions, figure.First, out var isIntroduced))
            {
                continue;
            }

            var free = f == 0 ? 0 : figures[f - 1].Last + 1;
            var limit = f + 1 < figures.Count ? figures[f + 1].First : message.Words.Count;
            var n = NameOf(message, figure, names, used, next, free, limit);
            var id = n >= 0 ? AssumptionRules.IdOf(names[n].Id, figure) : IsMeantByUnit(message, figure, isIntroduced) ? AssumptionRules.IdOf(figure) : null;
            if (id is null || !AssumptionRules.IsPossible(id, figure) || IsAnswer(message, figure) || (!isIntroduced && IsDenied(message, figure)))
            {
                continue;
            }

            Take(words, new WordSpan(figure.First, figure.Last));
            if (n >= 0)
            {
                used[n] = true;
                Take(words, names[n].Span);
            }

            assumptions.Add(new CostAssumption(id, Trimmed(figure.Min), Trimmed(figure.Max), figure.Currency));
        }

        // Two different values of one thing contradict each other, and neither is taken.
        CostAssumption[] distinct = [.. assumptions.Distinct().GroupBy(one => one.Id).Where(group => group.Count() == 1).Select(group => group.First())];
        ExchangeRate[] pairs = [.. rates.Distinct().GroupBy(rate => (rate.From, rate.To)).Where(group => group.Count() == 1).Select(group => group.First())];
        return distinct.Length == 0 && pairs.Length == 0 ? Assumed.Nothing : new Assumed(distinct.Length == 0 ? [] : distinct, pairs.Length == 0 ? [] : pairs, words);
    }

    /// <summary>Whether values count at a word: after an introduction in its sentence, or where the costs were just shown and nothing is asked.</summary>
    private static bool IsMeant(Message message, List<Introduction> introductions, int word, out bool isIntroduced)
    {
        var sentence = message.SentenceAt(word);
        var (low, high) = (0, introductions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = introductions[middle].At < word ? (middle + 1, high) : (low, middle);
        }

        Introduction? before = low > 0 && introductions[low - 1].At >= sentence.First ? introductions[low - 1] : null;
        isIntroduced = before is { IsDenied: false };
        return isIntroduced || (message.Question.AboutCosts && before is null && !sentence.IsQuestion && !sentence.EndsInQuestionMark);
    }

    private List<NamedAssumption> Names(Message message)
    {
        var names = new List<NamedAssumption>();
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            if (!vocabulary.Assumptions.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length))
            {
                i++;
                continue;
            }

            names.Add(new NamedAssumption(phrases[0].Meaning.Value, new WordSpan(folded.Indexes[i], folded.Indexes[i + length - 1])));
            i += length;
        }

        return names;
    }

    /// <summary>The name that a figure has, or -1: the nearest before it that fits and is free, or one that follows closely.</summary>
    /// <param name="message">The message.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="names">All names.</param>
    /// <param name="used">Names that already have their figure.</param>
    /// <param name="next">The first name after the figure.</param>
    /// <param name="free">Names before this word rather belong to another figure.</param>
    /// <param name="limit">So do those from this word on.</param>
    private static int NameOf(Message message, Figure figure, List<NamedAssumption> names, bool[] used, int next, int free, int limit)
    {
        var sentence = message.SentenceAt(figure.First);
        var after = next < names.Count && names[next].Span is var span && span.Last < limit && span.First < sentence.End && span.First - figure.Last <= ReachAhead
            && AssumptionRules.IdOf(names[next].Id, figure) is not null && !IsParted(message.Words, figure.Last + 1, span.First)
                ? next
                : -1;

        // "At a rate of 25 dollars an hour for own people": what it is for says more than what it is.
        if (after >= 0 && message.Words[figure.Last + 1].Text is "for" or "in")
        {
            return after;
        }

        for (var n = next - 1; n >= 0 && names[n].Span.First >= sentence.First && figure.First - names[n].Span.Last <= ReachBack; n--)
        {
            var isFree = names[n].Span.First >= free || after < 0;
            if (!used[n] && isFree && names[n].Span.Last < figure.First && AssumptionRules.IdOf(names[n].Id, figure) is not null)
            {
                return n;
            }
        }

        return after;
    }

    private static bool IsParted(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].Text is "and" || FoldedWords.IsBreak(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without a name a head count or a length of time may be that of something else.</summary>
    private static bool IsMeantByUnit(Message message, Figure figure, bool isIntroduced) => figure.Measure switch
    {
        Measure.People => isIntroduced || message.Nearest(Criterion.ProjectSize, figure.First, figure.Last) is not { Kind: MeaningKind.Beside },
        Measure.Months => !IsDue(message.Words, figure.First) && (isIntroduced || message.Nearest(Criterion.Timeline, figure.First, figure.Last) is null),
        _ => true,
    };

    /// <summary>"In 3 months", "within a year" say when something is needed.</summary>
    private static bool IsDue(WordList words, int first)
    {
        for (var i = first; i >= 0 && first - i <= 2; i--)
        {
            if (words[i].Text is "in" or "within" or "by" or "before" or "until" or "after" or "no" or "from" or "next" or "within")
            {
                return true;
            }

            if (words[i].Text is "over" or "for" or "during")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Let's assume 12 people" where people were asked about, and nothing was calculated, is the answer.</summary>
    private static bool IsAnswer(Message message, Figure figure) => !message.Question.AboutCosts
        && ((figure.Measure == Measure.People && message.Pending == Criterion.ProjectSize) || (figure.Measure == Measure.Months && message.AsksForTime));

    private static bool IsDenied(Message message, Figure figure) =>
        Negation.Covers(message.Folded, message.Folded.IndexAt(figure.First), message.Folded.IndexAt(figure.Last + 1));

    private static void Take(bool[] words, WordSpan span) => Array.Fill(words, true, span.First, span.Last - span.First + 1);

    /// <summary>40.00 is 40: equal values shall also look equal.</summary>
    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;
}
