namespace SourcingBot.Content.Tests;

/// <summary>Each way in which an author of phrasings may go wrong: the place, the culprit, the cure.</summary>
public sealed class ProblemsOfPhrasingsTests : IDisposable
{
    private const string Talent = "phrasings/talent.txt";
    private const string Second = "talent in way 2\n";

    private readonly BrokenContent _content = new();

    [Fact]
    public void A_topic_needs_a_file() =>
        _content.Delete(Talent).Problems().ShouldHaveSingleItem().ShouldStartWith("content/en/phrasings/talent.txt: The file is missing.");

    [Theory]
    [InlineData("phrasings/talents.txt", "content/en/phrasings/talents.txt: The topic 'talents' does not exist. Did you mean 'talent'?")]
    [InlineData("phrasings/costs - Copy.txt", "content/en/phrasings/costs - Copy.txt: The file is not named after a topic. Name it 'costs.txt', or take it away if it is a copy.")]
    [InlineData("phrasings/costs.md", "content/en/phrasings/costs.md: The file does not end in '.txt'. Name it 'costs.txt', or take it away.")]
    public void A_file_is_named_after_a_topic(string file, string problem) => _content.Write(file, "who knows\n").Problems().ShouldBe([problem]);

    [Theory]
    [InlineData("phrasings/.DS_Store")]
    [InlineData("phrasings/~costs.txt")]
    public void What_the_system_or_an_editor_leaves_is_passed_over(string file) => _content.Write(file, "x").Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("Talent in way 1!", "content/en/phrasings/talent.txt:3")]
    [InlineData("we can't find developers?", null)]
    [InlineData("Who finds -- the people?", "content/en/articles/talent.md:10")]
    [InlineData("costs in way 7", "content/en/phrasings/costs.txt:9")]
    public void What_is_asked_stands_in_one_place(string again, string? place) =>
        _content.Replace(Talent, Second, $"{again}\n").Problems()
            .ShouldBe(place is null ? [] : [$"content/en/phrasings/talent.txt:4: '{again}' stands at {place} already. Keep it where it is answered best, and take the other away."]);

    [Theory]
    [InlineData("where are they {#own-team}", null)]
    [InlineData("where are they {#own-tem}", "The section 'own-tem' does not exist. Did you mean 'own-team'?")]
    [InlineData("where are they {own-team}", "'where are they {own-team}' has braces. Write what people type, and after it nothing or the id of a section, as in {#setup}.")]
    [InlineData("???", "'???' has no word. Write how people ask, or take the line away.")]
    public void A_section_exists_and_a_line_has_words(string line, string? problem) =>
        _content.Replace(Talent, Second, $"{line}\n").Problems().ShouldBe(problem is null ? [] : [$"content/en/phrasings/talent.txt:4: {problem}"]);

    [Fact]
    public void What_is_no_subject_of_ours_has_no_section() =>
        _content.Replace("phrasings/elsewhere.txt", "the weather in way 2\n", "is it hot {#today}\n").Problems()
            .ShouldBe(["content/en/phrasings/elsewhere.txt:4: 'is it hot' is sent to a section, and this file belongs to no article. Take {#today} away."]);

    [Fact]
    public void Few_phrasings_are_too_few() =>
        _content.Replace(Talent, Second, "").Problems()
            .ShouldBe(["content/en/phrasings/talent.txt: There are 19 phrasings. Write 20 or more, each on a line of its own, in the words of many people."]);

    [Fact]
    public void A_folder_that_is_missing_is_one_problem() =>
        _content.DeleteFolder("phrasings").Problems().ShouldHaveSingleItem().ShouldStartWith("content/en/phrasings: The folder of phrasings is missing.");

    public void Dispose() => _content.Dispose();
}
