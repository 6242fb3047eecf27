namespace SourcingBot.Definitions.Tests;

/// <summary>What people do who have never heard of YAML: the line, the culprit and the cure, in words that need no knowledge of it.</summary>
public sealed class SlipsOfAuthorsTests
{
    private readonly Problems _problems = new();

    [Theory]
    [InlineData("ask: One thing: when?", 2, "a text cannot have a colon with a blank after it, or at its end. Put the whole text in quotes")]
    [InlineData("ask: We need these:", 2, "a text cannot have a colon with a blank after it, or at its end.")]
    [InlineData("ask: \u201cSoon: when?\u201d", 2, "a text cannot have a colon with a blank after it")]
    [InlineData("ask When?", 2, "this line has no name with a colon. Begin it with 'name: '")]
    [InlineData("ask: When\nwill it be?", 3, "this line has no name with a colon.")]
    [InlineData("ask:When?", 2, "a blank is missing after the colon. Write it as in 'name: text'.")]
    [InlineData("ask: \"When\" is it?", 2, "a quote is not closed, or text stands after the closing one. Put the whole text in quotes, from the colon")]
    [InlineData("ask: 'When's it?'", 2, "a quote is not closed, or text stands after the closing one. Put the whole text in quotes of the kind \"")]
    [InlineData("ask: *When* is it?", 2, "a text cannot begin as '*When*' does. Put the whole text in quotes")]
    [InlineData("ask: @all when?", 2, "a text cannot begin as '@all' does.")]
    [InlineData("  ask: When?", 2, "this line, or the one above it, is not indented like its neighbours")]
    [InlineData("asks:\n  - one\n  two:", 4, "this line stands in a list and does not begin as the items above it do. Begin it with '- '")]
    [InlineData("asks: [one, two", 2, "a bracket or brace is opened and not closed. Close it")]
    [InlineData("--", 2, "this line has nothing but dashes. Take it away")]
    public void What_cannot_be_read_is_told_without_the_words_of_programmers(string lines, int line, string told) =>
        Only($"name: x\n{lines}\nwhy: y\n").ShouldStartWith($"x.yaml:{line}: This cannot be read: {told}");

    [Theory]
    [InlineData("ask: Your #1 date?", null)]
    [InlineData("ask: What is your #1 date?", "What stands after ' #' is not read. Put the whole text in quotes; before a remark of your own write two blanks.")]
    [InlineData("ask: When is it?  # a remark", null)]
    [InlineData("ask: When?", null)]
    [InlineData("ask: \"What is your #1 date?\"", null)]
    [InlineData("ask: !Now when?", "The first word of this text is not read, because of the mark before it. Put the whole text in quotes.")]
    [InlineData("ask: &all when?", "The first word of this text is not read, because of the mark before it.")]
    public void A_text_that_would_be_read_in_part_is_a_problem(string line, string? told) => Check($"name: x\n{line}\n", 2, told);

    [Theory]
    [InlineData("asks:\n  -one two\n  - three", "This line begins with a dash and is read as part of the text above. Begin each line of a list with '- ', a dash and a blank, also the one above")]
    [InlineData("asks:\n  one\n  - two\n  - three", "This line begins with a dash and is read as part of the text above.")]
    [InlineData("asks:\n  - one\n    -two", "This line begins with a dash and is read as part of the text above.")]
    [InlineData("asks:\n  - one\n    two\n  - three", null)]
    [InlineData("asks: >-\n  one\n  - two\n", null)]
    public void A_dash_that_begins_no_item_is_a_problem(string lines, string? told) => Check($"{lines}\n", 3, told);

    [Theory]
    [InlineData("choices: one, two", "'one, two' is read as one name. Write a list with commas: [one, two].")]
    [InlineData("choices: [one; two]", "'one; two' is read as one name. Write a list with commas: [one, two].")]
    [InlineData("choices: [one, two]", null)]
    public void Ids_stand_in_a_list(string line, string? told)
    {
        Parse(line).Require("choices")!.Ids().Count.ShouldBe(told is null ? 2 : 0);

        _problems.Select(problem => $"{problem}").ShouldBe(told is null ? [] : [$"x.yaml:1: {told}"]);
    }

    [Fact]
    public void A_colon_in_an_item_is_told_as_such()
    {
        Parse("asks:\n  - costs: how much\n").Require("asks")!.Texts();

        _problems.Single().ToString().ShouldBe("x.yaml:2: The colon after 'costs' makes a name of what stands before it. Put the whole text in quotes.");
    }

    [Fact]
    public void A_text_saved_as_UTF_16_is_read_or_told_so()
    {
        ReadSaved("x.yaml", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("a: 1\n")]);
        _problems.ShouldBeEmpty();

        ReadSaved("x.yaml", System.Text.Encoding.Unicode.GetBytes("a: 1\n"));
        _problems.Single().ToString().ShouldBe("dialogs/x.yaml: The file is not a text, or was saved in a way that is not understood. Save it as text, with the encoding UTF-8.");
    }

    [Theory]
    [InlineData("x.yaml.txt")]
    [InlineData("X.yaml")]
    public void A_missing_file_that_stands_there_under_another_name_is_told_so(string name)
    {
        ReadSaved(name, [.. "a: 1\n"u8]);

        _problems.Single().ToString().ShouldBe($"dialogs/x.yaml: The file is missing. Name '{name}' so, if it is that one.");
    }

    private void ReadSaved(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("definitions");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            Yaml.Read(new DefinitionFolder(folder.FullName, "dialogs"), "x.yaml", _problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Check(string text, int line, string? told)
    {
        Parse(text);

        if (told is null)
        {
            _problems.ShouldBeEmpty();
            return;
        }

        _problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"x.yaml:{line}: {told}");
    }

    private string Only(string text)
    {
        Parse(text);
        return _problems.ShouldHaveSingleItem().ToString();
    }

    private YamlValue Parse(string text) => Yaml.Parse(text, "x.yaml", firstLine: 1, _problems);
}
