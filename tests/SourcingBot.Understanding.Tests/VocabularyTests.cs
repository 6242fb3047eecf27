using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Tests;

public sealed class VocabularyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_shipped_vocabulary_has_no_problem() => Should.NotThrow(() => English.Vocabulary);

    [Fact]
    public void The_id_of_every_choice_answers_its_question()
    {
        var understander = new Understander(English.Vocabulary);
        foreach (var criterion in Criterion.All.Except([Criterion.Timeline]))
        {
            foreach (var choice in Vocabulary.ChoicesOf(criterion))
            {
                var understood = understander.Read(choice, new Question(criterion, Row.Today));
                Reading.Of(understood).ShouldContain(choice == "ongoing" ? "\"ongoing\":true" : $"\"{choice}\"", customMessage: $"{criterion}: {choice}");
                understood.Answers.ShouldHaveSingleItem($"{criterion}: {choice}").Criterion.ShouldBe(criterion);
            }
        }
    }

    [Fact]
    public void Every_mistake_is_reported_with_its_line()
    {
        var problems = Read(
            """
            criteria:
              budgett:
                called: [money]
              control:
                choices:
                  ful: {}
                  full:
                    anywhere: [full control, "[open bracket", the]
                    askd: [all]
                  shared:
                    anywhere: [the full control, "[our|their] control"]
            regimes:
              HIPAA: { level: secret, called: [hipaa] }
            places:
              must-stay: ["must stay in {place}"]
              may-leave: ["may leave {place}"]
              country: [country]
              regions: {}
            intents:
              helpp:
                alone: [help]
            extra: 1
            """);

        problems.ShouldBe(
        [
            "dialogs/en/vocabulary.yaml:1: 'requests' is missing. Add a line 'requests: …'.",
            "dialogs/en/vocabulary.yaml:1: 'agreement' is missing. Add a line 'agreement: …'.",
            "dialogs/en/vocabulary.yaml:1: 'priorities' is missing. Add a line 'priorities: …'.",
            "dialogs/en/vocabulary.yaml:1: 'assumptions' is missing. Add a line 'assumptions: …'.",
            "dialogs/en/vocabulary.yaml:1: 'comparisons' is missing. Add a line 'comparisons: …'.",
            "dialogs/en/vocabulary.yaml:2: The criterion 'budgett' does not exist. Did you mean 'budget'?",
            "dialogs/en/vocabulary.yaml:6: The choice of 'control' 'ful' does not exist. Did you mean 'full'?",
            "dialogs/en/vocabulary.yaml:8: The phrase '[open bracket' cannot be read. It has a bracket without its partner. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:9: The name 'askd' does not exist. Did you mean 'asked'?",
            "dialogs/en/vocabulary.yaml:11: 'full control' is said here for 'shared' and on line 8 for 'full'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:11: The phrase '[our|their] control' cannot be read. 'our' is an article or an emphasis, which is not compared. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:13: The level of 'HIPAA' 'secret' does not exist. Known: internal, personal, public, regulated.",
            "dialogs/en/vocabulary.yaml:20: The intent 'helpp' does not exist. Did you mean 'help'?",
            "dialogs/en/vocabulary.yaml:22: The name 'extra' does not exist. Known: agreement, assumptions, comparisons, criteria, intents, places, priorities, regimes, requests.",
        ]);
    }

    [Fact]
    public void Every_mistake_in_what_can_be_said_at_any_time_is_reported_with_its_line()
    {
        var problems = Read(
            """
            criteria: {}
            regimes: {}
            places: { must-stay: [], may-leave: [], country: [], regions: {} }
            intents: {}
            requests:
              numbers: { anywhere: ["the {cost} numbers"], allone: [numbers] }
              sharpn: {}
              sharpen: { alone: [more] }
              enough: { alone: [more] }
            priorities:
              called:
                budgt: [price]
                control: [price, the]
                budget: [price]
              anywhere: ["{criterion} matters most", cost is king, "{criterium} above all", "{criterion} or {other} above all", "{criterion above all"]
              alone: ["[{criterion} first"]
              withdrawn: ["no {criterion} priority"]
              withdrwn: []
              preferred: ["{criterion} before {criterion}", "{criterion} matters most"]
            assumptions:
              assuming: [assume]
              proposing: [assume]
              called:
                peopel: [people]
                people: [people, overhead]
                months: [months]
                providerRate: [provider rate]
                centreRate: [centre rate]
                hoursPerMonth: ["{hours} a month"]
                providerMargin: [margin]
                centreOverhead: [overhead]
                hiddenCost: [hidden cost]
                providerSetUp: [onboarding]
                centreSetUp: [set up]
                centreSetUpPerPerson: ["[seat"]
                foundingMonths: [founding]
                transitionMonths: [transition]
                transitionShare: [transition share]
                quotedSaving: [saving]
              exchange: [is]
              exchange-per: [per]
              beside: [margin]
            comparisons:
              models:
                in-house: [in house]
                onshore-outsourcing: [onshore]
                nearshor-outsourcing: [nearshore]
                offshore-outsourcing: [offshore, onshore]
                captive-offshoring: [captive]
                build-operate-transfer: [bot]
                outsourcing: ["{provider}"]
              aspects: { location: [place], costs: [cost], people: [people], commitment: [commitment], communication: [language], control: [control], project-size: [size], privacy: [privacy], weather: [rain] }
              all: [all]
              both: [both]
              comparing: [compare]
              contrasting: [versus]
              together: [side by side]
              asking: [which, compare]
              words: [and]
            agreement: { agrees: [right], disagrees: [wrong, right], maybe: [perhaps] }
            """);

        problems.ShouldBe(
        [
            "dialogs/en/vocabulary.yaml:5: 'compare' is missing in 'requests'. Add a line 'compare: …'.",
            "dialogs/en/vocabulary.yaml:5: 'defaults' is missing in 'requests'. Add a line 'defaults: …'.",
            "dialogs/en/vocabulary.yaml:5: 'repeat' is missing in 'requests'. Add a line 'repeat: …'.",
            "dialogs/en/vocabulary.yaml:5: 'more' is missing in 'requests'. Add a line 'more: …'.",
            "dialogs/en/vocabulary.yaml:5: 'neither' is missing in 'requests'. Add a line 'neither: …'.",
            "dialogs/en/vocabulary.yaml:5: 'erase' is missing in 'requests'. Add a line 'erase: …'.",
            "dialogs/en/vocabulary.yaml:6: The phrase 'the {cost} numbers' has the place '{cost}', which nothing fills in. Write the words themselves.",
            "dialogs/en/vocabulary.yaml:6: The name 'allone' does not exist. Did you mean 'alone'?",
            "dialogs/en/vocabulary.yaml:7: The name 'sharpn' does not exist. Did you mean 'sharpen'?",
            "dialogs/en/vocabulary.yaml:9: 'more' is said here for 'enough' and on line 8 for 'sharpen'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:10: 'second' is missing in 'priorities'. Add a line 'second: …'.",
            "dialogs/en/vocabulary.yaml:12: The criterion 'budgt' does not exist. Did you mean 'budget'?",
            "dialogs/en/vocabulary.yaml:14: 'price' is said here for 'budget' and on line 13 for 'control'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:15: The phrase 'cost is king' names no criterion. Write {criterion} where people name what matters most.",
            "dialogs/en/vocabulary.yaml:15: The phrase '{criterium} above all' has the place '{criterium}', which nothing fills in. Known here: {criterion}.",
            "dialogs/en/vocabulary.yaml:15: The phrase '{criterion} or {other} above all' has the place '{other}', which nothing fills in. Known here: {criterion}.",
            "dialogs/en/vocabulary.yaml:15: The phrase '{criterion above all' has the place '{criterion above all', which nothing fills in. Known here: {criterion}.",
            "dialogs/en/vocabulary.yaml:16: The phrase '[{criterion} first' cannot be read. It has a bracket without its partner. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:17: The phrase 'no {criterion} priority' has the place '{criterion}', which nothing fills in. Write the words themselves.",
            "dialogs/en/vocabulary.yaml:18: The name 'withdrwn' does not exist. Did you mean 'withdrawn'?",
            "dialogs/en/vocabulary.yaml:19: The phrase '{criterion} matters most' names one criterion, but here the first of two is preferred. Write {criterion} for the second one too.",
            "dialogs/en/vocabulary.yaml:20: 'per-person' is missing in 'assumptions'. Add a line 'per-person: …'.",
            "dialogs/en/vocabulary.yaml:22: 'assume' is said here for 'proposing' and on line 21 for 'assuming'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:23: 'providerOverhead' is missing in 'called'. Add a line 'providerOverhead: …'.",
            "dialogs/en/vocabulary.yaml:24: The name 'peopel' does not exist. Did you mean 'people'?",
            "dialogs/en/vocabulary.yaml:29: The phrase '{hours} a month' has the place '{hours}', which nothing fills in. Write the words themselves.",
            "dialogs/en/vocabulary.yaml:30: 'margin' is said here for 'providerMargin' and on line 42 for 'beside'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:31: 'overhead' is said here for 'centreOverhead' and on line 25 for 'people'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:35: The phrase '[seat' cannot be read. It has a bracket without its partner. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:47: The name 'nearshor-outsourcing' does not exist. Did you mean 'nearshore-outsourcing'?",
            "dialogs/en/vocabulary.yaml:48: 'onshore' is said here for 'offshore-outsourcing' and on line 46 for 'onshore-outsourcing'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:51: The phrase '{provider}' has the place '{provider}', which nothing fills in. Write the words themselves.",
            "dialogs/en/vocabulary.yaml:52: 'reliability' is missing in 'aspects'. Add a line 'reliability: …'.",
            "dialogs/en/vocabulary.yaml:52: The name 'weather' does not exist. Known: commitment, communication, control, costs, location, people, privacy, project-size, reliability.",
            "dialogs/en/vocabulary.yaml:58: 'compare' is said here for 'asking' and on line 55 for 'comparing'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:60: 'right' is said here for 'disagreement' and on line 60 for 'agreement'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:60: The name 'maybe' does not exist. Known: agrees, disagrees.",
        ]);
    }

    [Fact]
    public void A_missing_file_is_a_problem() =>
        Problems(new DefinitionFolder(_folder.FullName, "dialogs")).ShouldHaveSingleItem().ShouldStartWith("dialogs/en/vocabulary.yaml: The file is missing.");

    private List<string> Read(string yaml)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "en"));
        File.WriteAllText(Path.Combine(_folder.FullName, "en", "vocabulary.yaml"), yaml);
        return Problems(new DefinitionFolder(_folder.FullName, "dialogs"));
    }

    private static List<string> Problems(DefinitionFolder folder)
    {
        var problems = new Problems();
        VocabularyReader.Read(folder, "en", English.Grammar, problems).ShouldBeNull();
        return [.. problems.Select(p => p.ToString())];
    }
}
