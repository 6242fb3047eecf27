using SourcingBot.Definitions;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Tests.Pages;

public sealed class PageTextsTests
{
    private static readonly string s_dialogs = Path.Combine(AppContext.BaseDirectory, "dialogs");

    [Fact]
    public void The_texts_that_come_with_the_program_are_complete()
    {
        var problems = new Problems();

        var texts = PageTexts.Read(new DefinitionFolder(s_dialogs, "dialogs"), "en", "Acme", problems);

        problems.ShouldBeEmpty();
        texts.Chat.Title.ShouldStartWith("Acme: ");
    }

    [Fact]
    public void Whatever_can_happen_to_a_link_has_words()
    {
        var texts = PageTexts.Read(new DefinitionFolder(s_dialogs, "dialogs"), "en", "Acme", new Problems()).Sales.Story;

        foreach (var kind in Enum.GetValues<SourcingBot.Sales.Prospects.LinkEventKind>())
        {
            texts.Keys.ShouldContain(SourcingBot.Host.Sales.Story.EventNames.Of(kind));
        }
    }

    [Fact]
    public void A_misspelt_and_a_wrong_entry_are_both_reported_with_their_lines()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("en"));
        File.Copy(Path.Combine(s_dialogs, "en", "language.yaml"), folder.File("en/language.yaml"));
        File.Copy(Path.Combine(s_dialogs, "en", "privacy.yaml"), folder.File("en/privacy.yaml"));
        var lines = File.ReadAllLines(Path.Combine(s_dialogs, "en", "pages.yaml"));
        var skip = Array.FindIndex(lines, line => line.StartsWith("  skip:"));
        var contact = Array.FindIndex(lines, line => line.StartsWith("  contact:"));
        lines[skip] = lines[skip].Replace("skip:", "skipp:");
        lines[contact] = "  contact: \"Contact {company}\"";
        File.WriteAllLines(folder.File("en/pages.yaml"), lines);
        var problems = new Problems();

        PageTexts.Read(new DefinitionFolder(folder.Path, "dialogs"), "en", "Acme", problems);

        var reported = problems.Select(problem => problem.ToString()).ToArray();
        reported.ShouldContain($"dialogs/en/pages.yaml:{skip + 1}: The name 'skipp' does not exist. Did you mean 'skip'?");
        reported.ShouldContain($"dialogs/en/pages.yaml:{contact + 1}: 'contact' has a placeholder that nothing fills, or a single brace. The only placeholder here is {{brand}}.");
        reported.Length.ShouldBe(2);
    }

    [Fact]
    public void A_missing_section_is_one_problem()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("en"));
        File.Copy(Path.Combine(s_dialogs, "en", "language.yaml"), folder.File("en/language.yaml"));
        File.Copy(Path.Combine(s_dialogs, "en", "privacy.yaml"), folder.File("en/privacy.yaml"));
        var text = File.ReadAllText(Path.Combine(s_dialogs, "en", "pages.yaml"));
        File.WriteAllText(folder.File("en/pages.yaml"), text.Replace("connection:\n", "connexion:\n"));
        var problems = new Problems();

        PageTexts.Read(new DefinitionFolder(folder.Path, "dialogs"), "en", "Acme", problems);

        problems.Count.ShouldBe(1);
    }
}
