namespace SourcingBot.Definitions.Tests;

public class YamlValueTests
{
    private readonly Problems _problems = new();

    [Fact]
    public void A_value_knows_its_line()
    {
        var root = Parse("a: 1\nb:\n  c: 2\n");

        root.Require("b")!.Require("c")!.Line.ShouldBe(3);
    }

    [Fact]
    public void Front_matter_counts_its_lines_from_where_it_begins() =>
        Yaml.Parse("a: 1\nb: 2\n", "x.md", firstLine: 2, _problems).Require("b")!.Line.ShouldBe(3);

    [Fact]
    public void Every_mistake_of_a_file_is_reported_at_once()
    {
        var root = Parse("weight: heavy\nname:\ncuont: 3\n");

        root.Require("weight")!.Number();
        root.Require("name")!.Text();
        root.Require("count");
        root.RefuseOthers();

        _problems.Select(p => p.ToString()).ShouldBe(
        [
            "x.yaml:1: 'weight' should be a number. Write digits, with a point for decimals.",
            "x.yaml:1: 'count' is missing. Add a line 'count: …'.",
            "x.yaml:2: 'name' should be a text. Write the text after the colon, in quotes if it has a colon itself.",
            "x.yaml:3: The name 'cuont' does not exist. Did you mean 'count'?",
        ]);
    }

    [Fact]
    public void A_number_outside_its_range_names_the_range()
    {
        Parse("weight: 11").Require("weight")!.Number(0, 10);

        _problems.Single().ToString().ShouldBe("x.yaml:1: 'weight' is 11. Write a number from 0 to 10.");
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a: 1\na: 2\n")]
    public void Broken_YAML_is_one_problem_with_a_line(string text)
    {
        Parse(text);

        _problems.Single().Line.ShouldBeGreaterThan(0);
        _problems.Single().What.ShouldStartWith("This is not valid YAML");
    }

    [Fact]
    public void What_is_missing_from_a_file_that_cannot_be_read_is_not_reported_on_top()
    {
        Parse("a: [").Require("b").ShouldBeNull();

        _problems.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("a: 1\nb: [x, y\nc: 2\n", "bracket")]
    [InlineData("a: 1\nb: {x: y\n\nc: 2\n", "bracket")]
    [InlineData("a: 1\nb: *nowhere\nc: 2\n", "nowhere")]
    [InlineData("a: 1\nb: \"x\nc: 2\n", "")]
    public void Broken_YAML_is_a_problem_near_its_line_and_never_a_crash(string text, string culprit)
    {
        Parse(text);

        var problem = _problems.ShouldHaveSingleItem();
        problem.What.ShouldStartWith("This is not valid YAML");
        problem.What.ShouldContain(culprit);
        problem.Line.ShouldBeInRange(2, 4);
    }

    [Fact]
    public void What_is_missing_from_an_empty_file_is_reported()
    {
        Parse("").Require("b");

        _problems.Single().What.ShouldBe("'b' is missing.");
    }

    [Fact]
    public void A_list_where_names_are_expected_is_a_problem_and_not_a_crash()
    {
        Parse("- a\n- b\n").Entries().ShouldBeEmpty();

        _problems.Single().What.ShouldBe("The file does not hold names and values.");
    }

    [Fact]
    public void A_single_text_reads_as_a_list_of_one() => Parse("asks: why").Require("asks")!.Texts().ShouldBe(["why"]);

    [Fact]
    public void A_missing_file_is_a_problem_that_tells_where_it_was_looked_for()
    {
        Yaml.Read(new DefinitionFolder("/nowhere/at/all", "dialogs"), "decision.yaml", _problems);

        _problems.Single().ToString().ShouldStartWith("dialogs/decision.yaml: The file is missing.");
        _problems.Single().Cure.ShouldContain("/nowhere/at/all");
    }

    private YamlValue Parse(string text) => Yaml.Parse(text, "x.yaml", firstLine: 1, _problems);
}
