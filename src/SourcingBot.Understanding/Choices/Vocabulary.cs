using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Choices;

/// <summary>Everything that is understood as a phrase. Built once; afterwards it only answers.</summary>
public sealed class Vocabulary
{
    private static readonly Dictionary<Criterion, string[]> Others = new()
    {
        [Criterion.Budget] = ["tight", "balanced", "invest"],
        [Criterion.Timeline] = ["asap", "no-rush"],
        [Criterion.DataSensitivity] = ["public", "internal", "personal", "regulated"],
        [Criterion.Commitment] = ["ongoing"],
        [Criterion.ProjectSize] = ["small", "medium", "large"],
    };

    private readonly Lazy<CommandSpelling> _replies;

    /// <summary>Stands in a phrase about priorities for any name of a criterion, or several in a row.</summary>
    public const string CriterionPlace = "{criterion}";

    /// <exception cref="ArgumentException">A phrase cannot be read.</exception>
    public Vocabulary(IEnumerable<Phrase> phrases, Grammar grammar)
    {
        Grammar = grammar;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var commands = new HashSet<string>(StringComparer.Ordinal);
        var comparing = new HashSet<string>(StringComparer.Ordinal);
        var parser = new PhraseParser(grammar);
        var replies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            var slots = (phrase.Pattern ?? Parsed(phrase.Text, parser)).Slots;
            var tree = phrase.Meaning.Kind switch
            {
                MeaningKind.Choice or MeaningKind.Regime or MeaningKind.MustStay or MeaningKind.MayLeave => Choices,
                MeaningKind.Place or MeaningKind.HomeBefore or MeaningKind.HomeAfter or MeaningKind.WelcomeAfter => Places,
                MeaningKind.Intent or MeaningKind.ChangeVerb or MeaningKind.Correction or MeaningKind.Revocation => Intents,
                MeaningKind.Request => Requests,
                MeaningKind.Agreement or MeaningKind.Disagreement => Agreements,
                MeaningKind.PriorityName => PriorityNames,
                MeaningKind.Priority or MeaningKind.PreferredPriority or MeaningKind.SecondPriority or MeaningKind.NoPriority => Priorities,
                MeaningKind.Assumption or MeaningKind.NoAssumption => Assumptions,
                MeaningKind.Assuming or MeaningKind.Proposing => Introductions,
                MeaningKind.ComparedModel or MeaningKind.ComparedAspect or MeaningKind.ComparedAll or MeaningKind.ComparedBoth or MeaningKind.Comparing
                    or MeaningKind.Contrasting or MeaningKind.Together or MeaningKind.Asking or MeaningKind.ComparisonWord => Comparisons,
                MeaningKind.PerPerson or MeaningKind.Exchange or MeaningKind.ExchangePer => PartsOfValues,
                _ => Names,
            };
            tree.Add(slots, phrase);
            AddWords(slots, known);
            if (tree == Choices)
            {
                AddWords(slots, replies);
            }
            else if (phrase.Meaning.Kind is MeaningKind.Comparing or MeaningKind.Contrasting or MeaningKind.ComparedModel)
            {
                AddWords(slots, comparing);
            }
            else if (tree == Intents || tree == Requests)
            {
                AddWords(slots, commands);
            }
        }

        CriterionWord = FoldedWords.OfPart(CriterionPlace, grammar)[0];
        Spelling = new Spelling(known, ShortestCorrected, grammar.Folding.NeverCorrected);
        Commands = new CommandSpelling(commands, known, grammar.Forms);
        ComparingWords = new CommandSpelling(comparing, known, grammar.Forms);
        _replies = new Lazy<CommandSpelling>(() => new CommandSpelling(replies, known, grammar.Forms));
    }

    private static void AddWords(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> slots, HashSet<string> words)
    {
        foreach (var slot in slots)
        {
            foreach (var alternative in slot)
            {
                words.UnionWith(alternative);
            }
        }
    }

    private static PhrasePattern Parsed(string phrase, PhraseParser parser) =>
        parser.Parse(phrase, out var fault) ?? throw new ArgumentException($"The phrase '{phrase}' cannot be read. {fault}", nameof(phrase));

    /// <summary>Shorter words are one letter away from too many others: "whether" is no "weather".</summary>
    private const int ShortestCorrected = 8;

    /// <summary>The choices that a criterion's phrases may stand for, from least to most.</summary>
    public static IReadOnlyList<string> ChoicesOf(Criterion criterion) =>
        Others.TryGetValue(criterion, out var choices) ? choices : ChoiceAnswer.ChoicesOf(criterion);

    /// <summary>Of the language that the phrases are in.</summary>
    internal Grammar Grammar { get; }

    /// <summary>The place as it stands in a phrase that was taken apart.</summary>
    internal string CriterionWord { get; }

    internal PhraseTree<Phrase> Choices { get; } = new();

    internal PhraseTree<Phrase> Places { get; } = new();

    internal PhraseTree<Phrase> Intents { get; } = new();

    internal PhraseTree<Phrase> Names { get; } = new();

    internal PhraseTree<Phrase> Requests { get; } = new();

    internal PhraseTree<Phrase> Agreements { get; } = new();

    internal PhraseTree<Phrase> PriorityNames { get; } = new();

    internal PhraseTree<Phrase> Priorities { get; } = new();

    internal PhraseTree<Phrase> Assumptions { get; } = new();

    internal PhraseTree<Phrase> Introductions { get; } = new();

    internal PhraseTree<Phrase> PartsOfValues { get; } = new();

    internal PhraseTree<Phrase> Comparisons { get; } = new();

    internal Spelling Spelling { get; }

    internal CommandSpelling Commands { get; }

    /// <summary>For the words that order a comparison, and the models in it.</summary>
    internal CommandSpelling ComparingWords { get; }

    /// <summary>For the words of answers, which are many: only a reply that says nothing needs them.</summary>
    internal CommandSpelling Replies => _replies.Value;
}
