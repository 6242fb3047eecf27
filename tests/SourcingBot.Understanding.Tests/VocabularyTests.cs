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
            "dialogs/en/vocabulary.yaml:3: The criterion 'budgett' does not exist. Did you mean 'budget'?",
            "dialogs/en/vocabulary.yaml:6: The choice of 'control' 'ful' does not exist. Did you mean 'full'?",
            "dialogs/en/vocabulary.yaml:8: The phrase '[open bracket' cannot be read. It has a bracket without its partner. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:9: The name 'askd' does not exist. Did you mean 'asked'?",
            "dialogs/en/vocabulary.yaml:11: 'full control' is said here for 'shared' and on line 8 for 'full'. Keep it in one of the two, or add a word that tells them apart.",
            "dialogs/en/vocabulary.yaml:11: The phrase '[our|their] control' cannot be read. 'our' is an article or an emphasis, which is not compared. Write it as in '[weekly|monthly] report', with at least one word outside of optional brackets, and leave out articles.",
            "dialogs/en/vocabulary.yaml:13: The level of 'HIPAA' 'secret' does not exist. Known: internal, personal, public, regulated.",
            "dialogs/en/vocabulary.yaml:21: The intent 'helpp' does not exist. Did you mean 'help'?",
            "dialogs/en/vocabulary.yaml:22: The name 'extra' does not exist. Known: criteria, intents, places, regimes.",
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
        VocabularyReader.Read(folder, "en", problems).ShouldBeNull();
        return [.. problems.Select(p => p.ToString())];
    }
}
