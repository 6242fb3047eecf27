namespace SourcingBot.Architecture.Tests.Conformance;

public sealed class ConformanceTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    private readonly IReadOnlyList<RequirementRow> _rows = RequirementRow.ReadAll(File.ReadLines(Path.Combine(Tests, "requirements.tsv")));
    private readonly IReadOnlyList<RequirementTest> _tests = RequirementTests.Find(Tests);

    [Fact]
    public void Every_requirement_has_a_test_or_a_reason() =>
        _rows.Where(row => row.Untested.Length == 0 && _tests.All(test => test.Id != row.Id)).Select(row => $"{row.Id}: {row.Text}").ShouldBeEmpty();

    [Fact]
    public void A_requirement_with_a_test_needs_no_reason() =>
        _rows.Where(row => row.Untested.Length > 0 && _tests.Any(test => test.Id == row.Id))
            .Select(row => $"{row.Id} has a test by now: empty its fourth column in tests/requirements.tsv.").ShouldBeEmpty();

    [Fact]
    public void Every_requirement_that_a_test_names_is_in_the_list() =>
        _tests.Where(test => _rows.All(row => row.Id != test.Id)).Select(test => $"{test.Project}, {test.Name}: {test.Id} is not in tests/requirements.tsv.").ShouldBeEmpty();

    [Fact]
    public void No_requirement_is_listed_twice() => _rows.Select(row => row.Id).ShouldBeUnique();

    [Fact]
    public void The_page_shows_the_tests_as_they_are()
    {
        var file = Path.Combine(Repository.Root, "docs", "conformance.md");
        var made = ConformancePage.Write(_rows, _tests);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(file, made);
        }

        (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == made).ShouldBeTrue("docs/conformance.md is not what the tests say. Run these tests with APPROVE=1 and look at what changed.");
    }

    [Fact]
    public void Attributes_of_methods_and_classes_are_found()
    {
        const string Source = """
            [Requirement("S1", "a")]
            public class C
            {
                [Fact, Requirement("A1", "b" + " c"), Requirement("A2", "d")]
                public void M() => Assert.SkipUnless(Nightly.IsOn, "");
            }
            """;
        RequirementTests.InFile(Source, "P").ShouldBe([new("S1", "a", "P", "C", true), new("A1", "b c", "P", "C.M", true), new("A2", "d", "P", "C.M", true)]);
    }

    [Theory]
    [InlineData("[Requirement(Id, \"a\")] class C;")]
    [InlineData("[Requirement(\"S1\", \"\")] class C;")]
    public void An_attribute_that_cannot_be_read_is_told_with_its_place(string source) =>
        Should.Throw<InvalidDataException>(() => RequirementTests.InFile(source, "P")).Message.ShouldStartWith("P, C: ");

    [Fact]
    public void A_row_with_too_many_columns_is_told_by_its_id() =>
        Should.Throw<InvalidDataException>(() => RequirementRow.ReadAll(["head", "A1\tg\tt\tu\tn\tx"])).Message.ShouldContain("'A1' has 6 columns");
}
