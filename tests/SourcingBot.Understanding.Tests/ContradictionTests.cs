using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Understanding.Tests;

/// <summary>Phrases of which one would never count are reported with both places.</summary>
public sealed class ContradictionTests : IDisposable
{
    private const string Cure = "Keep it in one of the two, or add a word that tells them apart.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("anywhere", "asked")]
    [InlineData("asked", "anywhere")]
    [InlineData("asked-alone", "asked")]
    [InlineData("alone", "anywhere")]
    public void Two_choices_of_a_criterion_are_not_said_alike_on_any_two_occasions(string first, string second) =>
        Criteria($"control: {{choices: {{full: {{{first}: [all of it]}},", $"shared: {{{second}: [all of it]}}}}}}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:3: 'all of it' is said here for 'shared' and on line 2 for 'full'. {Cure}"]);

    [Theory]
    [InlineData("weekly report", "weekly reports")]
    [InlineData("weekly report", "a very weekly report")]
    [InlineData("weekly report", "[weekly|monthly] [report|call]")]
    [InlineData("weekly [full|] report", "weekly report")]
    [InlineData("weekly report", "Weekly-Report")]
    public void Words_that_are_compared_alike_are_alike(string first, string second) =>
        Criteria($"control: {{choices: {{full: {{anywhere: [\"{first}\"]}},", $"shared: {{anywhere: [\"{second}\"]}}}}}}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:3: 'weekly report' is said here for 'shared' and on line 2 for 'full'. {Cure}"]);

    [Fact]
    public void Contractions_are_compared_written_out() =>
        Criteria("control: {choices: {full: {anywhere: [we do not care]},", "shared: {anywhere: [\"we don't care\"]}}}")
            .ShouldHaveSingleItem().ShouldContain("'we do not care' is said here for 'shared' and on line 2 for 'full'");

    [Fact]
    public void Each_line_that_is_contradicted_is_named_once()
    {
        var problems = Criteria(
            "control: {choices: {full: {anywhere: [all day, all night]},",
            "close: {asked: [all week]},",
            "shared: {anywhere: [\"all [day|night|week]\"]}}}");

        problems.ShouldBe(
        [
            $"dialogs/en/vocabulary.yaml:4: 'all day' is said here for 'shared' and on line 2 for 'full'. {Cure}",
            $"dialogs/en/vocabulary.yaml:4: 'all week' is said here for 'shared' and on line 3 for 'close'. {Cure}",
        ]);
    }

    [Fact]
    public void Two_intents_are_not_said_alike() =>
        Intents("skip: {alone: [later]}", "cancel: {anywhere: [later]}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:6: 'later' is said here for 'cancel' and on line 5 for 'skip'. {Cure}"]);

    [Theory]
    [InlineData("asked-alone", "skip", "alone")]
    [InlineData("asked", "back", "anywhere")]
    [InlineData("anywhere", "human", "alone")]
    [InlineData("alone", "change", "alone")]
    public void A_choice_is_not_said_like_a_command_which_would_win(string occasion, string intent, string commanded) =>
        Problems($"timeline: {{choices: {{no-rush: {{{occasion}: [later]}}}}}}", "", $"{intent}: {{{commanded}: [later]{(intent == "change" ? ", verbs: [], corrections: [], revocations: []" : "")}}}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:5: 'later' is said here for '{intent}' and on line 2 for 'no-rush'. {Cure}"]);

    [Theory]
    [InlineData("unsure")]
    [InlineData("thanks")]
    [InlineData("greeting")]
    [InlineData("question")]
    public void A_choice_may_be_said_like_an_intent_that_counts_where_it_is_not_asked(string intent) =>
        Problems("location: {choices: {anywhere: {asked-alone: [any]}}}", "", $"{intent}: {{alone: [any]}}").ShouldBeEmpty();

    [Theory]
    [InlineData("near", "near")]
    [InlineData("called", "budget")]
    public void A_word_does_not_make_a_value_both_an_answer_and_something_else(string part, string shown) =>
        Criteria($"budget: {{{part}: [funds],", "beside: [fund]}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:3: 'fund' is said here for 'beside' of 'budget' and on line 2 for {(part == "near" ? "'near' of 'budget'" : $"'{shown}'")}. {Cure}"]);

    [Fact]
    public void A_word_may_be_near_the_values_of_one_criterion_and_beside_those_of_another() =>
        Criteria("budget: {near: [we have]}", "projectSize: {beside: [we have]}").ShouldBeEmpty();

    [Fact]
    public void A_name_names_one_criterion() =>
        Criteria("budget: {called: [limit]}", "timeline: {called: [limits]}")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:3: 'limit' is said here for 'timeline' and on line 2 for 'budget'. {Cure}"]);

    [Fact]
    public void Two_criteria_may_be_answered_by_the_same_words() =>
        Criteria("control: {choices: {full: {asked: [all of it]}}}", "communication: {choices: {same-hours: {asked: [all of it]}}}").ShouldBeEmpty();

    [Fact]
    public void A_regime_has_no_name_that_is_said_for_another_level() =>
        Problems("dataSensitivity: {choices: {public: {asked: [dpa]}}}", "DPA: { level: personal, called: [dpa] }", "")
            .ShouldBe([$"dialogs/en/vocabulary.yaml:3: 'dpa' is said here for 'DPA' and on line 2 for 'public'. {Cure}"]);

    [Fact]
    public void A_regime_may_be_said_like_its_own_level() =>
        Problems("dataSensitivity: {choices: {personal: {asked: [dpa]}}}", "DPA: { level: personal, called: [dpa] }", "").ShouldBeEmpty();

    [Theory]
    [InlineData("asked-alone", "everything that people here do daily", 1)]
    [InlineData("asked-alone", "[|do ]what people here do", 0)]
    [InlineData("asked", "two three four five six seven eight nine ten eleven", 1)]
    [InlineData("asked", "one two three four five six seven eight nine", 0)]
    [InlineData("anywhere", "one two three four five six seven eight nine ten", 0)]
    public void A_phrase_longer_than_the_replies_in_which_it_counts_never_counts(string occasion, string phrase, int problems)
    {
        var found = Criteria($"control: {{choices: {{full: {{{occasion}: [\"{phrase}\"]}}}}}}");

        found.Count.ShouldBe(problems);
        found.ShouldAllBe(problem => problem == $"dialogs/en/vocabulary.yaml:2: The phrase '{phrase}' has more words than any reply in which it would count. Shorten it, or move it to 'anywhere'.");
    }

    /// <summary>A line that ends with a comma goes on in the next one.</summary>
    private List<string> Criteria(params string[] lines) => Problems(string.Join("\n  ", lines).Replace(",\n", ",\n  ", StringComparison.Ordinal), "", "");

    private List<string> Intents(params string[] lines) => Problems("control: {}", "", string.Join("\n  ", lines));

    /// <summary>Of a vocabulary with these criteria from line 2 on, and nothing else.</summary>
    private List<string> Problems(string criteria, string regimes, string intents)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "en"));
        var text = $"criteria:\n  {criteria}\nregimes: {{{regimes}}}\nintents:\n  {(intents.Length == 0 ? "{}" : intents)}\n" + Rest;
        File.WriteAllText(Path.Combine(_folder.FullName, "en", "vocabulary.yaml"), text);
        var problems = new Problems();
        VocabularyReader.Read(new DefinitionFolder(_folder.FullName, "dialogs"), "en", English.Grammar, problems);
        return [.. problems.Select(problem => problem.ToString())];
    }

    private const string Rest =
        """
        places: { must-stay: [], may-leave: [], country: [], regions: {} }
        requests: { numbers: {}, sharpen: {}, enough: {}, compare: {}, defaults: {}, repeat: {}, neither: {}, more: {}, erase: {} }
        agreement: { agrees: [], disagrees: [] }
        priorities: { called: {}, anywhere: [], alone: [], preferred: [], second: [], withdrawn: [] }
        assumptions:
          assuming: []
          proposing: []
          beside: []
          per-person: []
          exchange: []
          exchange-per: []
          called: { people: [], months: [], providerRate: [], centreRate: [], hoursPerMonth: [], providerMargin: [], providerOverhead: [], centreOverhead: [], hiddenCost: [], providerSetUp: [], centreSetUp: [], centreSetUpPerPerson: [], foundingMonths: [], transitionMonths: [], transitionShare: [], quotedSaving: [] }
        comparisons:
          models: { in-house: [], onshore-outsourcing: [], nearshore-outsourcing: [], offshore-outsourcing: [], captive-offshoring: [], build-operate-transfer: [], outsourcing: [] }
          aspects: { location: [], costs: [], people: [], commitment: [], communication: [], control: [], project-size: [], privacy: [], reliability: [] }
          all: []
          both: []
          comparing: []
          contrasting: []
          together: []
          asking: []
          words: []
        """;
}
