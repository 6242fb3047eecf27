using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests;

public sealed class FactsTests
{
    private const string Sound = """
        sections:
          "2.1.2": Costs
        facts:
          - id: 16
            figures:
              hiddenCost: {min: 0.15, max: 0.57, unit: share}
              contract: {value: 16.2, unit: million USD}
            source: META Group
            year: 2002-04
            label: B
            reviewBy: 2027-11-30
          - id: 2
            source: Everest
            year: n.d.
            label: D
            reviewBy: 2027-05-31

        """;

    private const string Says = "16: contracts came to more\n2: why\n";

    [Fact]
    public void The_facts_we_ship_have_no_problem_and_are_all_there()
    {
        var problems = new Problems();

        var facts = Facts.Read(Repository.Content, "en", Repository.Today, problems);

        problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        facts.All.Where(fact => fact.Id < 50).Select(fact => fact.Id).ShouldBe(
            [0, 1, 2, 3, 5, 6, 7, 9, 11, 12, 13, 14, 15, 16, 18, 19, 21, 22, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37]);
        facts.All.ShouldAllBe(fact => (fact.Label == FactLabel.D) == (fact.Id >= 50 && fact.Id < 100));
        facts.Sections.Count.ShouldBe(25);
        facts.Sections.Keys.ShouldNotContain("4");
        facts.Sections["2.1.9"].ShouldBe("Reliability");
    }

    [Fact]
    public void A_share_we_ship_lies_between_0_and_1_and_a_fact_never_ends_like_a_sentence()
    {
        var facts = Facts.Read(Repository.Content, "en", Repository.Today, []);

        facts.All.SelectMany(fact => fact.Figures.Values).Where(figure => figure.Unit.StartsWith("share", StringComparison.Ordinal))
            .ShouldAllBe(figure => figure.Min >= 0 && figure.Max <= 1);
        facts.All.ShouldAllBe(fact => !fact.Says.EndsWith('.'));
    }

    [Fact]
    public void A_fact_is_found_by_its_number_with_everything_that_stands_there()
    {
        var (facts, problems) = Read(Sound);

        problems.ShouldBeEmpty();
        var fact = facts.Find(16).ShouldNotBeNull();
        fact.Says.ShouldBe("contracts came to more");
        fact.Figures["hiddenCost"].ShouldBe(new Figure(0.15m, 0.57m, "share"));
        fact.Figures["contract"].ShouldBe(new Figure(16.2m, 16.2m, "million USD"));
        (fact.Source, fact.Year, fact.Label, fact.ReviewBy).ShouldBe(("META Group", "2002-04", FactLabel.B, new DateOnly(2027, 11, 30)));
        facts.Find(2).ShouldNotBeNull().Figures.ShouldBeEmpty();
        facts.Find(17).ShouldBeNull();
    }

    [Theory]
    [InlineData("    source: META Group\n", "", 4, "'source' is missing in 'fact 16'.")]
    [InlineData("    year: 2002-04\n", "", 4, "'year' is missing")]
    [InlineData("    label: B\n", "", 4, "'label' is missing")]
    [InlineData("    reviewBy: 2027-11-30\n", "", 4, "'reviewBy' is missing")]
    [InlineData("year: 2002-04", "year: '2002–04'", 9, "'2002–04' is not the year of a source. Write 2012,")]
    [InlineData("year: 2002-04", "year: 2004-02", 9, "'2004-02' is not the year of a source.")]
    [InlineData("year: 2002-04", "year: 1899/1", 9, "'1899/1' is not the year of a source.")]
    [InlineData("year: n.d.", "year: unknown", 14, "'unknown' is not the year of a source.")]
    [InlineData("    label: B\n", "    label: B\n    url: http://example.org\n", 11, "The address is 'http://example.org'. Write one that begins with https://")]
    [InlineData("hiddenCost:", "hidden-cost:", 6, "'hidden-cost' is no name for a figure.")]
    [InlineData("label: B", "label: E", 10, "The label 'E' does not exist. Known: A, B, C, D.")]
    [InlineData("label: B", "label: 1", 10, "The label '1' does not exist.")]
    [InlineData("source: META Group", "source:", 8, "'source' should be a text.")]
    [InlineData("2027-11-30", "30.11.2027", 11, "'30.11.2027' is not a date. Write year, month and day as in 2027-11-30.")]
    [InlineData("min: 0.15", "min: 0.75", 6, "In 'hiddenCost' min is larger than max.")]
    [InlineData("min: 0.15, ", "", 6, "'min' is missing in 'hiddenCost'.")]
    [InlineData("value: 16.2", "value: a lot", 7, "'value' should be a number.")]
    [InlineData("value: 16.2", "value: 16.2, min: 16, max: 17", 7, "'contract' has a value, and also min or max.")]
    [InlineData("value: 16.2, ", "", 7, "'contract' has no number.")]
    [InlineData("min: 0.15, max: 0.57", "min: 0.15, max: 1,000", 6, "A comma cuts '000' off from its number.")]
    [InlineData(", unit: million USD", "", 7, "'unit' is missing in 'contract'.")]
    [InlineData("id: 2\n", "id: 16\n", 12, "The fact 16 stands on line 4 already.")]
    [InlineData("id: 2\n", "id: two\n", 12, "'id' should be a number.")]
    [InlineData("id: 2\n", "id: 1000\n", 12, "'id' is 1000. Write a number from 0 to 999.")]
    [InlineData("- id: 2\n    source", "- source", 12, "'id' is missing in 'facts[2]'.")]
    [InlineData("sections:\n  \"2.1.2\": Costs\n", "", 1, "'sections' is missing.")]
    [InlineData("    year: n.d.\n", "    year: n.d.\n    colour: red\n", 15, "The name 'colour' does not exist.")]
    public void A_mistake_is_seen_at_its_line_by_its_own_problem_and_no_other(string text, string by, int line, string expected)
    {
        Sound.ShouldContain(text);

        var (_, problems) = Read(Sound.Replace(text, by, StringComparison.Ordinal));

        problems.ShouldHaveSingleItem().ShouldStartWith($"content/facts.yaml:{line}: ");
        problems[0].ShouldContain(expected);
    }

    [Theory]
    [InlineData("16: contracts came to more\n", "content/en/facts.yaml: What fact 2 says is missing. Add a line '2: …' with what content/facts.yaml holds under that number, in words.")]
    [InlineData("16: contracts came to more\n2: why\n17: no more\n", "content/en/facts.yaml:3: There is no fact 17 in content/facts.yaml. Take the sentence away, or write the number of its fact.")]
    [InlineData("16: contracts came to more\n2:\n", "content/en/facts.yaml:2: '2' should be a text.")]
    public void Every_fact_and_nothing_else_is_told_in_the_language(string says, string problem) =>
        Read(Sound, says).Problems.ShouldHaveSingleItem().ShouldStartWith(problem);

    [Fact]
    public void A_unit_for_which_the_language_has_no_words_is_a_problem_of_the_language() =>
        Read(Sound.Replace("unit: share", "unit: parts", StringComparison.Ordinal)).Problems.ShouldHaveSingleItem().ShouldMatch(
            @"^content/en/words\.yaml:\d+: The unit 'parts', in which fact 16 of content/facts\.yaml counts, has no words\. Add a line 'parts: ""\{value\} …""' here");

    [Theory]
    [InlineData("2002-04", "B", 2026, "META Group, 2002-04; second-hand; older than ten years")]
    [InlineData("2002-04", "B", 2015, "META Group, 2002-04; second-hand; older than ten years")]
    [InlineData("2002-04", "B", 2014, "META Group, 2002-04; second-hand")]
    [InlineData("2009/2012", "A", 2022, "META Group, 2009/2012; read at the source")]
    [InlineData("c. 2012", "C", 2026, "META Group, about 2012; indicative vendor figure; older than ten years")]
    [InlineData("n.d.", "C", 2026, "META Group, no date given; indicative vendor figure")]
    [InlineData("\"2026\"", "D", 2026, "our own assumption, 2026")]
    public void A_source_is_cited_with_year_and_label_and_its_age_counts_from_its_last_year(string year, string label, int today, string citation)
    {
        using var folder = new FactsFolder(Sound.Replace("year: 2002-04", $"year: {year}", StringComparison.Ordinal).Replace("label: B", $"label: {label}", StringComparison.Ordinal), Says);

        Facts.Read(folder.Content, "en", new DateOnly(today, 1, 1), []).Find(16).ShouldNotBeNull().Citation.ShouldBe(citation);
    }

    [Fact]
    public void A_file_that_is_gone_is_one_problem() => Read(null).Problems.ShouldHaveSingleItem().ShouldContain("The file is missing.");

    [Theory]
    [InlineData("2027-05-31", new int[0])]
    [InlineData("2027-06-01", new[] { 16 })]
    [InlineData("2027-12-01", new[] { 11, 16 })]
    public void A_fact_is_overdue_from_the_day_after_its_review_date_and_reading_does_not_mind(string today, int[] lines)
    {
        using var folder = new FactsFolder(Sound, Says);
        var problems = new Problems();

        Facts.CheckReview(folder.Content, "en", DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), problems);

        problems.Select(problem => problem.Line).ShouldBe(lines);
        problems.ShouldAllBe(problem => problem.What.Contains("was to be reviewed by 2027-"));
    }

    private static (Facts Facts, IReadOnlyList<string> Problems) Read(string? text, string says = Says)
    {
        using var folder = new FactsFolder(text, says);
        var problems = new Problems();
        var facts = Facts.Read(folder.Content, "en", Repository.Today, problems);
        return (facts, [.. problems.Select(problem => problem.ToString())]);
    }

    private sealed class FactsFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-");

        internal FactsFolder(string? text, string says)
        {
            if (text is not null)
            {
                File.WriteAllText(Path.Combine(_folder.FullName, "facts.yaml"), text);
            }

            var language = _folder.CreateSubdirectory("en").FullName;
            File.WriteAllText(Path.Combine(language, "facts.yaml"), says);
            File.Copy(Path.Combine(Repository.Content.Path, "en", "words.yaml"), Path.Combine(language, "words.yaml"));
        }

        internal DefinitionFolder Content => new(_folder.FullName, "content");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
