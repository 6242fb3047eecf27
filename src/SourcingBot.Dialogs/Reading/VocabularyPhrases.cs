using SourcingBot.Definitions;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Gathers the phrases of a vocabulary and reports those that cannot be read or that say two things at once.</summary>
/// <param name="grammar">Of the language.</param>
internal sealed class VocabularyPhrases(Grammar grammar)
{
    /// <summary>All ways are compared with all others when the file is read; more would make the start slow.</summary>
    private const int MostForms = 5_000;

    private readonly List<Phrase> _phrases = [];
    private readonly PhraseParser _parser = new(grammar);
    private readonly ComparedPhrases<Said> _said = new(Said.Contradict);

    public IReadOnlyList<Phrase> All => _phrases;

    public void Add(YamlValue? list, Meaning meaning, Occasion occasion)
    {
        foreach (var item in list?.Items() ?? [])
        {
            Add(item, item.Text(), meaning, occasion);
        }
    }

    /// <param name="place">Where problems are reported.</param>
    /// <param name="text">The phrase; nothing is added when it is empty, that problem was already reported.</param>
    /// <param name="meaning">What it says.</param>
    /// <param name="occasion">When it counts.</param>
    /// <param name="known">What may stand in braces in it.</param>
    public void Add(YamlValue place, string text, Meaning meaning, Occasion occasion, params string[] known) => Add(place, text, text, meaning, occasion, known);

    /// <summary>The same for a phrase with a long list in it, of which one stands for all when it is compared with the others.</summary>
    public void Add(YamlValue place, string text, string compared, Meaning meaning, Occasion occasion, string[] known)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (UnknownPlace(text, known) is { } unknown)
        {
            place.Problem(
                $"The phrase '{text}' has the place '{unknown}', which nothing fills in.",
                known.Length == 0 ? "Write the words themselves." : $"Known here: {string.Join(", ", known)}.");
            return;
        }

        if (_parser.Parse(text, out var fault) is not { } pattern)
        {
            place.Problem($"The phrase '{text}' cannot be read. {fault}", "Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.");
            return;
        }

        var forms = compared == text ? pattern : _parser.Parse(compared, out _) ?? pattern;
        if (forms.CountOfForms > MostForms)
        {
            place.Problem($"The phrase '{text}' can be said in {forms.CountOfForms} ways.", $"Split it, so that each has at most {MostForms}.");
            return;
        }

        var phrase = new Phrase(text, meaning, occasion) { Pattern = pattern };
        if (phrase.CanCount(grammar))
        {
            Compare(place, forms, phrase);
        }
        else
        {
            place.Problem($"The phrase '{text}' has more words than any reply in which it would count.", "Shorten it, or move it to 'anywhere'.");
        }

        _phrases.Add(phrase);
    }

    /// <summary>What stands in braces, or a brace alone, and is none of the known places.</summary>
    private static string? UnknownPlace(string text, string[] known)
    {
        foreach (var place in known)
        {
            text = text.Replace(place, "", StringComparison.Ordinal);
        }

        var open = text.AsSpan().IndexOfAny('{', '}');
        var length = open < 0 ? 0 : text.IndexOf('}', open) - open + 1;
        return open < 0 ? null : length > 0 ? text.Substring(open, length) : text[open..];
    }

    /// <summary>Every earlier line that says something else with one of the same forms is reported once.</summary>
    private void Compare(YamlValue place, PhrasePattern pattern, Phrase phrase)
    {
        foreach (var (form, earlier) in _said.Add(pattern, new Said(phrase.Meaning, place.Line, VocabularyClaims.Of(phrase))).DistinctBy(found => (found.Earlier.Meaning, found.Earlier.Line)))
        {
            place.Problem(
                $"'{form}' is said here for {Shown(phrase.Meaning)} and on line {earlier.Line} for {Shown(earlier.Meaning)}.",
                "Keep it in one of the two, or add a word that tells them apart.");
        }
    }

    private static string Shown(Meaning meaning) => meaning switch
    {
        { Kind: MeaningKind.Near or MeaningKind.Beside } => $"'{meaning.Kind.ToString().ToLowerInvariant()}' of '{meaning.Criterion}'",
        { Value.Length: > 0 } => $"'{meaning.Value}'",
        { Criterion: { } criterion } => $"'{criterion}'",
        _ => $"'{meaning.Kind.ToString().ToLowerInvariant()}'",
    };

    /// <summary>What a line says with its words.</summary>
    private sealed record Said(Meaning Meaning, int Line, (string Field, string Claim)[] Claims)
    {
        public static bool Contradict(Said one, Said other) =>
            Array.Exists(one.Claims, claim => Array.Exists(other.Claims, second => second.Field == claim.Field && second.Claim != claim.Claim));
    }
}
