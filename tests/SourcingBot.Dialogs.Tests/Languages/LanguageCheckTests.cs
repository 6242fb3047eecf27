using SourcingBot.Definitions;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Languages;

/// <summary>What authors are told of a language that is not whole.</summary>
public sealed class LanguageCheckTests : IDisposable
{
    private readonly PseudoLanguage _language = new();

    private string Dialogs => _language.Folders.Dialogs.Path;

    private string Content => _language.Folders.Content.Path;

    [Fact]
    public void A_whole_language_lacks_nothing() => Printed().ShouldBeEmpty();

    [Fact]
    public void Files_names_articles_and_sections_that_are_missing_are_each_told_once_with_a_cure()
    {
        File.Delete(Path.Combine(Dialogs, PseudoLanguage.Tag, "comparison.yaml"));
        Edit(Dialogs, "replies.yaml", "thanks:", "thanx:");
        Edit(Dialogs, "vocabulary.yaml", "asked-alone:", "asked:");
        File.Delete(Path.Combine(Content, PseudoLanguage.Tag, "articles", "about.md"));
        Edit(Content, "articles/costs.md", "{#", "{#other-");

        var printed = Printed();

        printed.ShouldContain($"dialogs/{PseudoLanguage.Tag}/comparison.yaml: The file is missing. Put it back, or point the setting that names the folder to one that has it (read from {Dialogs}).");
        printed.Single(line => line.Contains("replies.yaml", StringComparison.Ordinal)).ShouldContain("'thanx'");
        printed.Where(line => line.Contains("articles/about.md", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("'about' has no article");
        printed.ShouldContain(line => line.StartsWith($"content/{PseudoLanguage.Tag}/articles/costs.md", StringComparison.Ordinal));
        printed.Count.ShouldBe(printed.Distinct().Count());
    }

    [Fact]
    public void A_list_that_the_reader_could_do_without_is_named_with_the_place_where_the_default_language_has_it()
    {
        Edit(Dialogs, "vocabulary.yaml", "  asked-alone:", "  alone:");

        Printed().ShouldContain(line => line.StartsWith($"dialogs/{PseudoLanguage.Tag}/vocabulary.yaml:", StringComparison.Ordinal)
            && line.Contains("'asked-alone' of 'tight' is missing; dialogs/en/vocabulary.yaml:", StringComparison.Ordinal)
            && line.EndsWith("Write what people say in this language, or [] where there is nothing.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dialogs", "de", "dialogs/de: The language 'de' has no folder content/de. Copy content/en there and translate it, or take dialogs/de away.")]
    [InlineData("content", "pt-BR", "content/pt-BR: The language 'pt-BR' has no folder dialogs/pt-BR. Copy dialogs/en there and translate it, or take content/pt-BR away.")]
    [InlineData("dialogs", "german", "dialogs/german: 'german' is not a language. Name the folder with the language's tag, such as 'de' or 'pt-BR', or move it elsewhere.")]
    [InlineData("content", "jp", "content/jp: 'jp' is not a language. Name the folder with the language's tag, such as 'de' or 'pt-BR', or move it elsewhere.")]
    public void A_folder_that_is_no_language_or_has_no_counterpart_is_a_mistake(string folder, string name, string expected)
    {
        Directory.CreateDirectory(Path.Combine(folder == "dialogs" ? Dialogs : Content, name));
        var problems = new Problems();

        LanguageFolders.Of(_language.Folders, problems).ShouldBe(["en", PseudoLanguage.Tag]);

        problems.Select(problem => problem.ToString()).ShouldBe([expected]);
    }

    [Theory]
    [InlineData("direction: rtl", "direction: left", "The direction 'left' does not exist. Known: ltr, rtl.")]
    [InlineData("locale: qps-ploc", "locale: en-US", "'en-US' is not a variety of 'qps-ploc'.")]
    [InlineData("locale: qps-ploc", "locale: english language", "'english language' is not a language tag.")]
    [InlineData("decimal: \",\", group", "decimal: \".\", group", "'group' is the same as 'decimal'.")]
    [InlineData("one: n = 1", "single: n = 1", "The form 'single' does not exist.")]
    [InlineData("one: n = 1", "one: only one", "The rule 'only one' cannot be read.")]
    [InlineData("between: \"، \", ", "", "'between' is missing in 'lists'.")]
    public void A_mistake_in_what_the_language_is_like_is_told_with_its_line(string text, string by, string expected)
    {
        Edit(Dialogs, "language.yaml", text, by);
        var problems = new Problems();

        LanguageRulesReader.Read(_language.Folders.Dialogs, PseudoLanguage.Tag, problems);

        var problem = problems.ShouldHaveSingleItem();
        problem.What.ShouldBe(expected.Split(". ")[0].TrimEnd('.') + ".");
        problem.Line.ShouldBeGreaterThan(0);
    }

    public void Dispose() => _language.Dispose();

    private IReadOnlyList<string> Printed()
    {
        var problems = new Problems();
        AdvisorLanguagesReader.Read(_language.Folders, Shipped.Today, problems);
        LanguageCheck.Run(_language.Folders, Shipped.Today, problems);
        return [.. problems.Select(problem => problem.ToString())];
    }

    private static void Edit(string folder, string file, string text, string by)
    {
        var path = Path.Combine(folder, PseudoLanguage.Tag, file);
        var before = File.ReadAllText(path);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no '{text}'.");
        File.WriteAllText(path, before[..at] + by + before[(at + text.Length)..]);
    }
}
