using SourcingBot.Host.Terminal;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class ChatVerbTests(VerbServices services) : IClassFixture<VerbServices>
{
    private static readonly string[] Interview = ["around 200k dollars", "2", "we want to run it ourselves", "4"];

    [Fact]
    public async Task Buttons_are_numbered_choices()
    {
        var replies = await ChatAsync([]);

        replies.Single().ShouldContain("1 of 4");
        replies.Single().ShouldEndWith(
            """

              1) Our budget is tight
              2) Our budget is balanced
              3) We have room to invest
              4) I don't know

            """.ReplaceLineEndings());
    }

    [Fact]
    public async Task A_number_picks_a_choice()
    {
        var replies = await ChatAsync("3", " 4 ");

        replies[1].ShouldContain("Noted: budget, room to invest.");
        replies[2].ShouldContain("Noted: timeline,");
    }

    [Theory]
    [InlineData("around 200k dollars")]
    [InlineData("our budget is around 200,000 USD")]
    public async Task Words_are_understood_as_anywhere_else(string words)
    {
        var replies = await ChatAsync(words);

        replies[1].ShouldContain("Noted: budget, 200,000 USD.");
        replies[1].ShouldContain("2 of 4");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("99999999999999999999")]
    public async Task A_number_that_no_choice_has_is_what_the_person_says(string number)
    {
        var replies = await ChatAsync(number);

        replies[1].ShouldNotContain("tight budget");
        replies[1].ShouldNotContain("balanced budget");
        replies[1].ShouldNotContain("room to invest,");
        replies[1].ShouldNotContain("unknown and do not guess");
    }

    [Fact]
    public async Task An_empty_line_says_nothing()
    {
        var replies = await ChatAsync("", "  ", "1");

        replies[1].ShouldStartWith($"> > {Environment.NewLine}Noted: budget, a tight budget.");
    }

    [Fact]
    public async Task A_whole_interview_ends_with_the_advice_its_reasons_and_what_can_be_done_next()
    {
        var replies = await ChatAsync(Interview);

        replies.Count.ShouldBe(5);
        replies[4].ShouldContain("My advice: In-house");
        replies[4].ShouldContain("Why, in order of weight");
        replies[4].ShouldContain("What would change this advice");
        replies[4].ShouldContain("  3) Compare side by side");
    }

    [Fact]
    public async Task The_models_side_by_side_are_aligned_in_80_columns()
    {
        var replies = await ChatAsync([.. Interview, "Compare side by side"]);

        var lines = replies[5].Split(Environment.NewLine);
        var rules = lines.Where(line => line.StartsWith('─')).ToArray();
        rules.Length.ShouldBe(2);
        foreach (var rule in rules)
        {
            var at = Array.IndexOf(lines, rule);
            var table = lines[(at - 1)..].TakeWhile(line => line.Length == 0 || !line.StartsWith("Source:", StringComparison.Ordinal) && !line.StartsWith("What would", StringComparison.Ordinal)).ToArray();
            var gaps = Enumerable.Range(0, rule.Length).Where(column => rule[column] == ' ').ToArray();
            gaps.ShouldNotBeEmpty();
            table.ShouldAllBe(line => line.Length <= rule.Length && gaps.All(column => column >= line.Length || line[column] == ' '));
        }

        replies.SelectMany(reply => reply.Split(Environment.NewLine)).ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public async Task Two_chats_know_nothing_of_each_other()
    {
        await ChatAsync("around 200k dollars");

        (await ChatAsync([])).Single().ShouldContain("1 of 4");
    }

    [Fact]
    public async Task A_narrow_terminal_with_colours_gets_narrow_lines_and_bold_words()
    {
        var replies = await ChatAsync(new Screen(Width: 40, Colours: true));

        replies.Single().ShouldContain("\e[1moutsource\e[0m");
        replies.Single().Split(Environment.NewLine).ShouldAllBe(line => line.Replace("\e[1m", "").Replace("\e[0m", "").Length <= 40);
    }

    [Fact]
    public async Task The_program_leads_an_interview_through_a_pipe_without_escape_sequences_and_ends_with_the_input()
    {
        var run = await VerbProcess.RunAsync(string.Join('\n', [.. Interview, "compare side by side"]), "chat");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("My advice: In-house");
        run.Output.ShouldContain("Onshore outsourcing");
        run.Output.Where(char.IsControl).Distinct().ShouldBe(Environment.NewLine);
        run.Output.Split(Environment.NewLine).ShouldAllBe(line => line.Length <= 80);
        run.Output.ShouldEndWith($"> {Environment.NewLine}");
        run.Errors.ShouldBeEmpty();
        run.LeftBehind.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_ends_at_once_without_any_input()
    {
        var run = await VerbProcess.RunAsync("", "chat");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("1 of 4");
    }

    /// <summary>What is printed before the first prompt, and after each line.</summary>
    private Task<IReadOnlyList<string>> ChatAsync(params string[] lines) => ChatAsync(Screen.Unknown, lines);

    private async Task<IReadOnlyList<string>> ChatAsync(Screen screen, params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();

        await ChatVerb.ChatAsync(services.Services, screen, input, output, TestContext.Current.CancellationToken);

        var parts = output.ToString().Split($"{Environment.NewLine}> ");
        parts[^1].ShouldBe(Environment.NewLine);
        return parts[..^1];
    }
}
