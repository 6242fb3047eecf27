using System.Text.Json;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class AskVerbTests(VerbServices services) : IClassFixture<VerbServices>
{
    [Fact]
    public async Task A_question_gets_the_topic_the_section_and_the_answer()
    {
        var (exit, lines) = await AskAsync("""{"text":"what is offshoring?"}""");

        exit.ShouldBe(0);
        var answer = JsonElement.Parse(lines.ShouldHaveSingleItem());
        answer.GetProperty("topic").GetString().ShouldBe("offshoring");
        answer.GetProperty("section").GetString()!.ShouldStartWith("offshoring#");
        answer.GetProperty("confidence").GetDouble().ShouldBeInRange(0.5, 1);
        answer.GetProperty("markdown").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task What_is_off_the_subject_gets_no_topic_but_the_nearest()
    {
        var (exit, lines) = await AskAsync("""{"text":"how do I bake sourdough bread"}""");

        exit.ShouldBe(0);
        var answer = JsonElement.Parse(lines.ShouldHaveSingleItem());
        answer.EnumerateObject().Select(field => field.Name).ShouldBe(["topic", "nearest"]);
        answer.GetProperty("topic").GetString().ShouldBe("none");
        answer.GetProperty("nearest").GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData("no JSON at all", "Allowed: valid JSON")]
    [InlineData("{}", "'text' is missing. Allowed: what was asked, as a text.")]
    [InlineData("""{"text":7}""", "'text' is 7. Allowed: what was asked, as a text.")]
    [InlineData("""{"text":"x","topic":"costs"}""", "'topic' is \"costs\". Allowed: the names text.")]
    public async Task A_bad_line_gets_its_error_and_the_others_their_answer(string bad, string error)
    {
        var (exit, lines) = await AskAsync("""{"text":"what is offshoring?"}""", bad, """{"text":"what is outsourcing?"}""");

        exit.ShouldBe(1);
        lines.Count.ShouldBe(3);
        JsonElement.Parse(lines[1]).GetProperty("error").GetString()!.ShouldContain(error);
        lines[2].ShouldContain("\"topic\":\"outsourcing\"");
    }

    [Fact]
    public async Task A_question_can_be_given_as_arguments_and_leaves_no_file_behind()
    {
        var run = await VerbProcess.RunAsync("", "ask", "what", "is", "offshoring?");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldStartWith("""{"topic":"offshoring","section":"offshoring#""");
        run.LeftBehind.ShouldBeEmpty();
    }

    private async Task<(int Exit, IReadOnlyList<string> Lines)> AskAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        var exit = await AskVerb.AskAsync(services.Services, input, output, TestContext.Current.CancellationToken);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
