using SourcingBot.Understanding.Numbers;

namespace SourcingBot.Understanding.Grammars;

/// <summary>
/// What the readers know of a language beside the phrases of its vocabulary: numbers, units, names of the calendar, and the small words that
/// make bounds, ranges, denials and questions. Built once; a message carries the one of its language.
/// </summary>
public sealed class Grammar
{
    public Grammar(IGrammarSource source)
    {
        var numbers = new GrammarPart(source.Part("numbers"));
        Numbers = new NumberWords(numbers.Part(nameof(Numbers)));

        var times = new GrammarPart(source.Part("times"));
        Calendar = new CalendarWords(times.Part(nameof(Calendar)));
        DigitDates = new DigitDateWords(times.Part(nameof(DigitDates)));
        Units = new UnitWords(times.Part(nameof(Units)));
        Lengths = new LengthWords(times.Part(nameof(Lengths)));
        Joins = new JoinWords(times.Part(nameof(Joins)));
        Bounds = new BoundWords(times.Part(nameof(Bounds)));
        Events = new EventWords(times.Part(nameof(Events)));
        Periods = new PeriodWords(times.Part(nameof(Periods)));
        OtherUses = new OtherUseWords(times.Part(nameof(OtherUses)));
        TakingBack = new TakingBackWords(times.Part(nameof(TakingBack)));

        var amounts = new GrammarPart(source.Part("amounts"));
        Amounts = new AmountWords(amounts.Part(nameof(Amounts)));
        Currencies = new CurrencyWords(amounts.Part(nameof(Currencies)));
        Orders = new OrderWords(amounts.Part(nameof(Orders)));
        AmountLimits = new AmountLimitWords(amounts.Part(nameof(AmountLimits)));
        Rates = new RateWords(amounts.Part(nameof(Rates)));
        Asides = new AsideWords(amounts.Part(nameof(Asides)));

        var people = new GrammarPart(source.Part("people"));
        HeadCounts = new HeadCountWords(people.Part(nameof(HeadCounts)));

        var sentences = new GrammarPart(source.Part("sentences"));
        Common = new CommonWords(sentences.Part(nameof(Common)));
        Contractions = new ContractionWords(sentences.Part(nameof(Contractions)));
        Slips = new SlipWords(sentences.Part(nameof(Slips)));
        Forms = new WordForms(sentences.Part(nameof(Forms)));
        Folding = new FoldingWords(sentences.Part(nameof(Folding)));
        Questions = new QuestionWords(sentences.Part(nameof(Questions)));
        Negation = new NegationWords(sentences.Part(nameof(Negation)));
        Others = new OtherPeople(sentences.Part(nameof(Others)));
        Clauses = new ClauseWords(sentences.Part(nameof(Clauses)));
        Messages = new MessageWords(sentences.Part(nameof(Messages)));
        Labels = new LabelWords(sentences.Part(nameof(Labels)));
        Letters = new LetterTexts(sentences.Part(nameof(Letters)));
        Counted = new CountedWords(sentences.Part(nameof(Counted)));

        var answers = new GrammarPart(source.Part("answers"));
        Choices = new ChoiceWords(answers.Part(nameof(Choices)));
        Options = new OptionWords(answers.Part(nameof(Options)));
        BareReplies = new BareReplyWords(answers.Part(nameof(BareReplies)));
        Replacements = new ReplacementWords(answers.Part(nameof(Replacements)));
        Budgets = new BudgetWords(answers.Part(nameof(Budgets)));
        Sizes = new SizeWords(answers.Part(nameof(Sizes)));
        Times = new TimeWords(answers.Part(nameof(Times)));
        BareTimes = new BareTimeWords(answers.Part(nameof(BareTimes)));
        Deadlines = new DeadlineWords(answers.Part(nameof(Deadlines)));
        Overlaps = new OverlapWords(answers.Part(nameof(Overlaps)));
        Regimes = new RegimeWords(answers.Part(nameof(Regimes)));

        var intents = new GrammarPart(source.Part("intents"));
        Intents = new IntentWords(intents.Part(nameof(Intents)));
        Requests = new RequestWords(intents.Part(nameof(Requests)));
        Comparisons = new ComparisonWords(intents.Part(nameof(Comparisons)));
        Suppositions = new SuppositionWords(intents.Part(nameof(Suppositions)));
        Priorities = new PriorityWords(intents.Part(nameof(Priorities)));
        Introductions = new IntroductionWords(intents.Part(nameof(Introductions)));
        Assumptions = new AssumptionWords(intents.Part(nameof(Assumptions)));
        Measures = new MeasureWords(intents.Part(nameof(Measures)));
    }

    /// <summary>A message with something for each reader.</summary>
    internal string Sample => string.Join(' ', Messages.Sample);

    internal NumberWords Numbers { get; }

    internal CalendarWords Calendar { get; }

    internal DigitDateWords DigitDates { get; }

    internal UnitWords Units { get; }

    internal LengthWords Lengths { get; }

    internal JoinWords Joins { get; }

    internal BoundWords Bounds { get; }

    internal EventWords Events { get; }

    internal PeriodWords Periods { get; }

    internal OtherUseWords OtherUses { get; }

    internal TakingBackWords TakingBack { get; }

    internal AmountWords Amounts { get; }

    internal CurrencyWords Currencies { get; }

    internal OrderWords Orders { get; }

    internal AmountLimitWords AmountLimits { get; }

    internal RateWords Rates { get; }

    internal AsideWords Asides { get; }

    internal HeadCountWords HeadCounts { get; }

    internal CommonWords Common { get; }

    internal ContractionWords Contractions { get; }

    internal SlipWords Slips { get; }

    internal WordForms Forms { get; }

    internal FoldingWords Folding { get; }

    internal QuestionWords Questions { get; }

    internal NegationWords Negation { get; }

    internal OtherPeople Others { get; }

    internal ClauseWords Clauses { get; }

    internal MessageWords Messages { get; }

    internal LabelWords Labels { get; }

    internal LetterTexts Letters { get; }

    internal CountedWords Counted { get; }

    internal ChoiceWords Choices { get; }

    internal OptionWords Options { get; }

    internal BareReplyWords BareReplies { get; }

    internal ReplacementWords Replacements { get; }

    internal BudgetWords Budgets { get; }

    internal SizeWords Sizes { get; }

    internal TimeWords Times { get; }

    internal BareTimeWords BareTimes { get; }

    internal DeadlineWords Deadlines { get; }

    internal OverlapWords Overlaps { get; }

    internal RegimeWords Regimes { get; }

    internal IntentWords Intents { get; }

    internal RequestWords Requests { get; }

    internal ComparisonWords Comparisons { get; }

    internal SuppositionWords Suppositions { get; }

    internal PriorityWords Priorities { get; }

    internal IntroductionWords Introductions { get; }

    internal AssumptionWords Assumptions { get; }

    internal MeasureWords Measures { get; }
}
