namespace SourcingBot.Content.Tests;

/// <summary>Figures and their sources in articles: what readers see, and what an author is told.</summary>
public sealed class FiguresInArticlesTests : IDisposable
{
    private const string Talent = "articles/talent.md";
    private const string Old = "If the knowledge is yours,\nyou will want to own it.";

    /// <summary>The first of the two.</summary>
    private const int Line = 26;

    private readonly BrokenContent _content = new();

    [Theory]
    [InlineData("It is {16.hiddenCost} dearer {16}.", "It is 15 to 57 % dearer (META Group, 2002-04; second-hand; older than ten years).")]
    [InlineData("**{16.hiddenCost}** of {16.contract} {16}", "**15 to 57 %** of 16.2 million US dollars (META Group, 2002-04; second-hand; older than ten years)")]
    [InlineData("Since {150.began} in {150.countries} {150}.", @"Since 2019 in 1,234 countries (Reader\_One, no date given; indicative vendor figure).")]
    [InlineData("After {150.pause} {150}.", @"After 1 month (Reader\_One, no date given; indicative vendor figure).")]
    [InlineData("See {16}.", "See (META Group, 2002-04; second-hand; older than ten years).")]
    public void A_place_is_filled_with_the_figure_and_its_source(string written, string seen)
    {
        var (library, problems) = _content.Replace(Talent, Old, written).Read();

        problems.ShouldBeEmpty();
        library.FindSection("talent#own-team").ShouldNotBeNull().Markdown.ShouldBe(seen);
    }

    [Fact]
    public void The_short_answer_has_figures_too_and_a_source_counts_for_none_of_its_words()
    {
        var (library, problems) = _content.Replace(Talent, "opens another market.", "is {16.hiddenCost} dearer {16}.").Read();

        problems.ShouldBeEmpty();
        library.Find("talent").ShouldNotBeNull().Short.ShouldEndWith("is 15 to 57 % dearer (META Group, 2002-04; second-hand; older than ten years).");
    }

    [Theory]
    [InlineData("\"1.234,5\"", "1.234 countries")]
    [InlineData("\"1 234,5\"", "1 234 countries")]
    [InlineData("\"1234.5\"", "1234 countries")]
    public void Numbers_are_written_as_the_language_writes_them(string number, string seen)
    {
        var (library, problems) = _content.Replace("words.yaml", "number: \"1,234.5\"", $"number: {number}").Replace(Talent, Old, "{150.countries} {150}").Read();

        problems.ShouldBeEmpty();
        library.FindSection("talent#own-team").ShouldNotBeNull().Markdown.ShouldStartWith(seen);
    }

    [Theory]
    [InlineData("It is {17}.", 0, "The fact 17 does not exist. Name another one of content/facts.yaml")]
    [InlineData("It is {16.hidenCost} {16}.", 0, "A figure of fact 16 called 'hidenCost' does not exist. Did you mean 'hiddenCost'?")]
    [InlineData("It is here,\nand {16.hiddenCost}.", 1, "The figure {16.hiddenCost} stands without its source. Write {16} after it")]
    [InlineData("It is {16.hiddenCost} {150}.", 0, "The figure {16.hiddenCost} stands without its source.")]
    [InlineData("It is {cost}.", 0, "'{cost}' stands for nothing. Write {16.hiddenCost} for the figure 'hiddenCost' of fact 16")]
    [InlineData("It is {1600}.", 0, "'{1600}' stands for nothing.")]
    [InlineData("It is {16 .a}.", 0, "'{16 .a}' stands for nothing.")]
    [InlineData("It is {overrun", 0, "There is a lone '{'. Write both braces on one line")]
    [InlineData("It is }.", 0, "There is a lone '}'.")]
    [InlineData("One line,\nthen 40 % of 1,420.", 1, "There is a figure in the text: '40', '%', '1,420'. Write its place in content/facts.yaml, as {16.hiddenCost} and {16}, or say it in words")]
    [InlineData("In **2002-04** it was.", 0, "There is a figure in the text: '2002-04'.")]
    [InlineData("Ten per\ncent.", 0, "There is a figure in the text: 'per cent'.")]
    [InlineData("A Million or so.", 0, "There is a figure in the text: 'Million'.")]
    [InlineData("A ½ or B2B.", 0, "There is a figure in the text: '½', 'B2B'.")]
    [InlineData("ISO 27001x.", 0, "There is a figure in the text: '27001x'.")]
    [InlineData("- One\n- Two, or 3", 1, "There is a figure in the text: '3'.")]
    [InlineData("| A | B |\n| --- | --- |\n| a | 7 |", 2, "There is a figure in the text: '7'.")]
    [InlineData("See [the 4th](https://example.org).", 0, "There is a figure in the text: '4th'.")]
    [InlineData("See [it](https://example.org/{16}).", 0, "The link goes to 'https://example.org/{16}'. Write an address without braces.")]
    [InlineData("It is &#52;.", 0, "There is a figure in the text: '4'.")]
    public void A_mistake_is_seen_at_its_line_by_its_own_problem_and_no_other(string text, int further, string problem) =>
        _content.Replace(Talent, Old, text).Problems().ShouldHaveSingleItem().ShouldStartWith($"content/en/articles/talent.md:{Line + further}: {problem}");

    [Theory]
    [InlineData("title: Finding the right skills", "title: Finding 7 skills", 3, "There is a figure in the text: '7'.")]
    [InlineData("## A team that stays {#own-team}", "## A team of 7 {#own-team}", 24, "There is a figure in the text: '7'.")]
    [InlineData("opens another market.", "opens {16.hiddenCost} more.", 4, "The figure {16.hiddenCost} stands without its source.")]
    [InlineData("opens another market.", "opens a dozen markets.", 4, "There is a figure in the text: 'dozen'.")]
    public void Titles_and_the_short_answer_are_looked_at_too(string old, string text, int line, string problem) =>
        _content.Replace(Talent, old, text).Problems().ShouldHaveSingleItem().ShouldStartWith($"content/en/articles/talent.md:{line}: {problem}");

    [Theory]
    [InlineData("Somebody is there 24/7, by ISO 27001 and SOC 2.")]
    [InlineData("By ISO\n27001 too.")]
    [InlineData("1. One\n2. Two")]
    [InlineData("See [it](https://example.org/2012?a=16).")]
    [InlineData("The millionth word, hundredfold.")]
    public void Names_numbers_of_lists_and_addresses_are_no_figures(string text) =>
        _content.Replace(Talent, Old, text).Problems().ShouldBeEmpty();

    [Fact]
    public void Where_facts_could_not_be_read_the_articles_are_not_blamed() =>
        _content.Replace(Talent, Old, "It is {16.hiddenCost} {16}.").Write("../facts.yaml", "[").Problems()
            .ShouldHaveSingleItem().ShouldStartWith("content/facts.yaml:2: This cannot be read");

    [Fact]
    public void Where_the_words_of_the_language_could_not_be_read_no_name_is_taken_for_a_figure() =>
        _content.Replace(Talent, Old, "By ISO 27001.").Delete("words.yaml").Problems().ShouldHaveSingleItem().ShouldStartWith("content/en/words.yaml: The file is missing.");

    [Fact]
    public void An_answer_names_the_sources_of_the_article_and_of_what_is_shown_once_and_with_links()
    {
        var (library, _) = _content.Replace(Talent, "opens another market.", "costs {16.hiddenCost} more {16}.").Replace(Talent, Old, "It is {16.hiddenCost} {16}, since {150.began} {150}.")
            .Replace(Talent, "  - A book, 2020\n", "  - A book, 2020\n  - {name: A page, url: \"https://example.org\"}\n").Read();

        library.Tell("talent#own-team").ShouldNotBeNull().Markdown.Split('\n')[^1].ShouldBe(
            @"*Source: A book, 2020; [A page](https://example.org); META Group, 2002-04; [Reader\_One, no date given](https://example.org/a_%28b%29)*");
        library.Tell("talent#scarce").ShouldNotBeNull().Markdown.Split('\n')[^1].ShouldBe("*Source: A book, 2020; [A page](https://example.org); META Group, 2002-04*");
    }

    [Fact]
    public void A_fact_past_its_review_names_the_articles_that_cite_it()
    {
        _content.Replace(Talent, Old, "It is {16}.").Replace("articles/sla.md", "| One | Two |", "| One | {16} |");
        var problems = new SourcingBot.Definitions.Problems();

        Facts.CheckReview(_content.Folder, "en", new DateOnly(2027, 12, 1), problems);

        problems.Select(problem => problem.What).ShouldBe(
            ["The fact 16 was to be reviewed by 2027-11-30. It is cited by talent, sla.", "The fact 150 was to be reviewed by 2027-11-30."]);
    }

    [Theory]
    [InlineData("number: \"1,234.5\"", "number: \"1,234\"", "'1,234' does not show how a number is written.")]
    [InlineData("range: \"{min} to {max}\"", "range: \"{min} to\"", "'range' has no place for {max}.")]
    [InlineData("range: \"{min} to {max}\"", "range: \"{min} to {maxx}\"", "In 'range' the place '{maxx}' does not exist. Did you mean '{max}'?")]
    [InlineData("  share: \"{value} %\"", "  share: \"%\"", "'share' has no place for {value}.")]
    [InlineData("one: \"{value} month\", other", "one: \"{value} month\", more", "'other' is missing in 'months'.")]
    [InlineData("  B: \"{source}, {year}; second-hand\"\n", "", "'B' is missing in 'citations'.")]
    [InlineData("  old: ", "  older: ", "The name 'older' does not exist. Did you mean 'old'?")]
    public void What_the_language_lacks_to_write_figures_is_a_problem(string text, string by, string problem) =>
        _content.Replace("words.yaml", text, by).Problems().ShouldContain(found => found.StartsWith("content/en/words.yaml:") && found.Contains(problem));

    [Fact]
    public void Long_words_and_long_sentences_make_an_article_hard_to_read_and_its_tables_count_for_nothing()
    {
        var (library, _) = _content.Replace(Talent, Old, "One two three {16.hiddenCost} {16}. Incomprehensibilities abound everywhere.").Read();

        // Of 4 + 4 + 3 words in three sentences, 2 are long: 11 / 3 + 200 / 11.
        library.ReadingLevels[0].ShouldBe(new ReadingLevel("talent", 22));
        library.ReadingLevels[^1].Lix.ShouldBe(0);
    }

    public void Dispose() => _content.Dispose();
}
