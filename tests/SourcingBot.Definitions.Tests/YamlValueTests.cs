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
        root.Require("price");
        root.RefuseOthers();

        _problems.Select(p => p.ToString()).ShouldBe(
        [
            "x.yaml:1: 'weight' should be a number. Write digits, with a point for decimals.",
            "x.yaml:1: 'price' is missing. Add a line 'price: …'.",
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
        _problems.Single().What.ShouldStartWith("This cannot be read");
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
        problem.What.ShouldStartWith("This cannot be read");
        problem.What.ShouldContain(culprit);
        problem.Line.ShouldBeInRange(2, 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_file_is_one_problem(string text)
    {
        Parse(text).Require("b");

        _problems.Single().What.ShouldBe("Nothing is written here.");
    }

    [Fact]
    public void A_group_stands_on_the_line_of_its_name()
    {
        var root = Parse("a:\n  b:\n    c: 1\nd:\n  - e\n");

        root.Find("a")!.Find("b")!.Line.ShouldBe(2);
        root.Entries().Select(entry => entry.Line).ShouldBe([1, 4]);
    }

    [Fact]
    public void A_name_that_stands_twice_is_reported_where_it_stands_again()
    {
        Parse("a: 1\nb: 2\na: 3\nc: 4\nd: 5\n");

        _problems.Single().ToString().ShouldBe("x.yaml:3: This cannot be read: 'a' stands twice in the same group. Rename one of them or take it away.");
    }

    [Theory]
    [InlineData("a:\n  b: 1\n\tc: 2\nd: 3\n")]
    [InlineData("a: 1\nb:\n\u00a0\u00a0c: 1\n  d: 2\n")]
    public void A_line_that_begins_with_other_blanks_than_spaces_is_told_so(string text)
    {
        Parse(text);

        _problems.Single().Line.ShouldBe(3);
        _problems.Single().What.ShouldContain("does not begin with plain spaces");
    }

    [Fact]
    public void What_stands_after_a_line_of_dashes_is_not_passed_over_in_silence()
    {
        Parse("a: 1\n---\nb: 2\n").Require("b");

        _problems.Single().Line.ShouldBe(3);
        _problems.Single().Cure.ShouldBe("Take the line '---' away.");
    }

    [Fact]
    public void A_number_that_a_comma_cuts_in_two_is_told_so()
    {
        var root = Parse("a: {min: 10,000, max: 5}");
        var range = root.Require("a")!;
        (range.Find("min")!.Number(), range.Find("max")!.Number()).ShouldBe((10, 5));
        range.RefuseOthers();

        _problems.Single().What.ShouldBe("A comma cuts '000' off from its number.");
    }

    [Fact]
    public void Two_numbers_that_commas_cut_in_two_are_no_name_that_stands_twice()
    {
        Parse("a: {min: 100,000, max: 260,000}");

        _problems.Single().What.ShouldContain("a comma cuts '000' off from its number.");
    }

    [Theory]
    [InlineData("a: 0.3")]
    [InlineData("a:")]
    [InlineData("a: [x]")]
    public void A_value_where_a_group_belongs_is_one_problem(string text)
    {
        var group = Parse(text).Require("a")!;
        group.Require("fact");
        group.Require("figure");

        _problems.Single().What.ShouldBe("'a' should hold names and values.");
    }

    [Fact]
    public void Groups_that_point_to_each_other_over_and_over_end()
    {
        var text = "l0: &l0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"l{i}: &l{i} [*l{i - 1}, *l{i - 1}]\n"));

        Parse(text).Entries().Count.ShouldBe(61);
        _problems.ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_problem_with_their_line()
    {
        var folder = Directory.CreateTempSubdirectory("definitions");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "x.yaml"), [.. "a: 1\nb: caf"u8, 0xE9, (byte)'\n']);
            Yaml.Read(new DefinitionFolder(folder.FullName, "dialogs"), "x.yaml", _problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        _problems.Single().ToString().ShouldStartWith("dialogs/x.yaml:2: A letter on this line cannot be read. Save the file as UTF-8");
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
