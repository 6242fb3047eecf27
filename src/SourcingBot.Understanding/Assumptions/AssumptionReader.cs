using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Decides which values of a message are assumptions to calculate costs with. Looks at a bounded number of words around each.</summary>
internal sealed class AssumptionReader(Vocabulary vocabulary)
{
    /// <summary>A currency "at" or "is" so much of another is a sum rather than a rate: "our budget in GBP is $200,000".</summary>
    private const decimal LeastSum = 1_000;

    public Assumed Read(Message message, Values values)
    {
        var introductions = new Introductions(message, vocabulary);
        var taken = new bool[message.Words.Count];
        if (!message.Question.AboutCosts && !introductions.Any)
        {
            return SaysRate(message, values, taken) ? new Assumed([], [], [], taken) : Assumed.Nothing;
        }

        var rates = Rates(message, values, introductions, taken);
        var (assumptions, impossible) = Assumptions(message, values, introductions, taken);
        return taken.AsSpan().Contains(true) ? new Assumed(assumptions, impossible, rates, taken) : Assumed.Nothing;
    }

    /// <summary>"A pound is 1.27 dollars" is no budget, even where nothing is calculated.</summary>
    private bool SaysRate(Message message, Values values, bool[] taken)
    {
        if (!values.Amounts.Exists(found => Amount.Of(found.Result) is { Unit: not null }))
        {
            return false;
        }

        var rates = new ExchangeReader(vocabulary, message.Question.Locale).Read(message, values.Amounts).FindAll(read => read.Rate.Rate < LeastSum);
        rates.ForEach(read => Take(taken, read.Span));
        return rates.Count > 0;
    }

    private IReadOnlyList<ExchangeRate> Rates(Message message, Values values, Introductions introductions, bool[] taken)
    {
        var rates = new List<ExchangeRate>();
        foreach (var (rate, span) in new ExchangeReader(vocabulary, message.Question.Locale).Read(message, values.Amounts))
        {
            if (IsMeant(message, introductions.Of(span.Last), span.Last))
            {
                Take(taken, span);
                if (rate.Rate > 0)
                {
                    rates.Add(rate);
                }
            }
        }

        return Consistent(rates, rate => (rate.From, rate.To));
    }

    private (IReadOnlyList<CostAssumption> Possible, IReadOnlyList<CostAssumption> Impossible) Assumptions(Message message, Values values, Introductions introductions, bool[] taken)
    {
        var (assumptions, impossible) = (new List<CostAssumption>(), new List<CostAssumption>());
        var unnamed = new List<Figure>();
        var figures = FigureReader.Read(message, values, vocabulary).FindAll(figure => !taken.AsSpan(figure.First, figure.Last - figure.First + 1).Contains(true));
        var names = new AssumptionNames(message, vocabulary);
        for (var f = 0; f < figures.Count; f++)
        {
            var figure = figures[f];
            var introduced = introductions.Of(figure.First);
            if (!IsMeant(message, introduced, figure.First) || (figure.Measure == Measure.Bare && !EndsClause(message.Words, figure.Last + 1)))
            {
                continue;
            }

            var named = names.Of(figure, f == 0 ? 0 : figures[f - 1].Last + 1, f + 1 < figures.Count ? figures[f + 1].First : message.Words.Count);
            var id = named?.Id ?? (IsMeantByUnit(message, figure, introduced == Introduced.Yes) ? AssumptionRules.IdOf(figure) : null)
                ?? (introduced == Introduced.Yes && IsPrice(message, figure) ? AssumptionRules.IdOf(CostAssumptionIds.ProviderRate, figure) : null);
            var isPossible = id is not null && AssumptionRules.IsPossible(id, figure);
            if (id is null && introduced == Introduced.Yes && IsSumOfNothing(message, figure))
            {
                unnamed.Add(figure);
            }

            if (id is null && message.Question.AboutCosts && IsNoBudget(message, figure, introduced, names))
            {
                Take(taken, new WordSpan(figure.First, figure.Last));
            }

            if (id is null || IsAnswer(message, figure) || (!isPossible && named is null && introduced == Introduced.No))
            {
                continue;
            }

            Take(taken, new WordSpan(figure.First, figure.Last));
            Take(taken, named?.Span ?? new WordSpan(figure.First, figure.Last));
            if (introduced != Introduced.Denied && (introduced == Introduced.Yes || !IsDenied(message, figure)))
            {
                (isPossible ? assumptions : impossible).Add(new CostAssumption(id, figure.Min.Trimmed(), figure.Max.Trimmed(), figure.Currency));
            }
        }

        foreach (var sum in assumptions.Count > 0 ? unnamed : [])
        {
            Take(taken, new WordSpan(sum.First, sum.Last));
        }

        return (Consistent(assumptions, assumption => assumption.Id), impossible);
    }

    /// <summary>After an introduction, or where the costs were just shown and nothing is asked. What is denied or impossible there is no answer either.</summary>
    private static bool IsMeant(Message message, Introduced introduced, int word) =>
        introduced == Introduced.Yes
        || (message.Question.AboutCosts && message.SentenceAt(word) is { IsQuestion: false, EndsInQuestionMark: false });

    /// <summary>"The rate is 40", but not "the rate of 3 offices".</summary>
    private static bool EndsClause(WordList words, int end) => end >= words.Count || FoldedWords.IsBreak(words[end].Text) || words.Is(end, words.Grammar.Assumptions.EndsClause);

    /// <summary>Without a name a head count or a length of time may be that of something else.</summary>
    private static bool IsMeantByUnit(Message message, Figure figure, bool isIntroduced)
    {
        var (first, last) = (figure.First, figure.Last);
        return figure.Measure switch
        {
            Measure.People => isIntroduced || message.Nearest(Criterion.ProjectSize, first, last) is not { Kind: MeaningKind.Beside },
            Measure.Months when IsDue(message.Words, first) => false,
            Measure.Months when message.Question.AboutCosts => isIntroduced || message.Nearest(Criterion.Timeline, first, last) is null,
            Measure.Months => message.Nearest(Criterion.Timeline, first, last) is null && message.Nearest(Criterion.Commitment, first, last) is null,
            _ => true,
        };
    }

    /// <summary>"Calculate with 10 people at 45 dollars": what each hour costs, if it is little enough for that.</summary>
    private static bool IsPrice(Message message, Figure figure) =>
        figure.Measure == Measure.Sum && (message.Words.Is(figure.First - 1, message.Words.Grammar.Common.At) || (message.Question.AboutCosts && message.Words.Is(figure.First - 1, message.Words.Grammar.Assumptions.BeforePrice)));

    /// <summary>"And with 40k dollars?", "the centre costs 300k".</summary>
    private static bool IsNoBudget(Message message, Figure figure, Introduced introduced, AssumptionNames names) =>
        (IsSumOfNothing(message, figure) && introduced == Introduced.Yes && message.SentenceAt(figure.First).EndsInQuestionMark)
        || (figure.Measure == Measure.Sum && message.Pending != Criterion.Budget && names.StandsBefore(figure)
            && message.Nearest(Criterion.Budget, figure.First, figure.Last) is not { Kind: MeaningKind.Name });

    /// <summary>"Assume 30 euros and 40 dollars an hour": beside an assumption a sum that nothing calls a budget is none.</summary>
    private static bool IsSumOfNothing(Message message, Figure figure) => figure.Measure == Measure.Sum && message.Pending != Criterion.Budget
        && message.Nearest(Criterion.Budget, figure.First, figure.Last) is not { Kind: MeaningKind.Name or MeaningKind.Near };

    /// <summary>"In 3 months", "within a year" say when something is needed.</summary>
    private static bool IsDue(WordList words, int first)
    {
        for (var i = first; i >= 0 && first - i <= 2; i--)
        {
            if (words.Is(i, words.Grammar.Assumptions.Due))
            {
                return true;
            }

            if (words.Is(i, words.Grammar.Assumptions.Lasting))
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

    /// <summary>Two different values of one thing contradict each other, and neither is taken.</summary>
    private static IReadOnlyList<T> Consistent<T, TKey>(List<T> found, Func<T, TKey> key)
    {
        var consistent = found.Distinct().GroupBy(key).Where(group => group.Count() == 1).Select(group => group.First()).ToArray();
        return consistent.Length == 0 ? [] : consistent;
    }

    private static void Take(bool[] taken, WordSpan span) => Array.Fill(taken, true, span.First, span.Last - span.First + 1);
}
