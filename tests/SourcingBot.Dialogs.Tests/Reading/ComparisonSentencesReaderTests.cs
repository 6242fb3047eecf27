using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class ComparisonSentencesReaderTests
{
    private const string File = "en/comparison.yaml";

    [Theory]
    [InlineData("no-answer:", "no-answr:", "The name 'no-answr' does not exist. Did you mean 'no-answer'?")]
    [InlineData("first-person: the first person", "first-person:", "'first-person' should be a text.")]
    [InlineData("one-priority: \"It is a priority for {who} alone.\"", "one-priority: It is a priority for one.", "'one-priority' has no place for {who}.")]
    [InlineData("\"It is a priority for {who} alone.\"", "\"It is a priority for {woh} alone.\"", "In 'one-priority' the value '{woh}' does not exist. Did you mean '{who}'?")]
    [InlineData("nothing-in-common:", "extra: more\nnothing-in-common:", "The name 'extra' does not exist.")]
    public void A_mistake_is_seen_by_its_own_problem_and_no_other(string text, string by, params string[] expected)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, text, by);

        ComparisonSentencesReader.Read(dialogs.Folder, "en", dialogs.Problems);

        dialogs.Problems.Count.ShouldBe(expected.Length);
        foreach (var (problem, what) in dialogs.Problems.Zip(expected))
        {
            problem.ToString().ShouldContain(what);
            problem.File.ShouldBe($"dialogs/{File}");
            problem.Line.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void A_file_that_is_gone_is_one_problem()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Delete(File);
        ComparisonSentencesReader.Read(dialogs.Folder, "en", dialogs.Problems);
        dialogs.Printed.ShouldHaveSingleItem().ShouldContain("The file is missing.");
    }
}
