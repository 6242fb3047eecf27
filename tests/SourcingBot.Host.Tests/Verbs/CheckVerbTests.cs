using Microsoft.Extensions.Time.Testing;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    /// <summary>No shipped fact is overdue then.</summary>
    private static readonly DateTimeOffset Before = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly EditedFiles _files = new();

    [Fact]
    public void The_shipped_files_have_no_mistake_and_what_must_hold_of_the_decision_is_proved()
    {
        var (exit, lines) = Check();

        exit.ShouldBe(0);
        lines.Count.ShouldBe(3);
        lines[0].ShouldStartWith("No mistakes in ");
        lines[1].ShouldBe("What must hold of the decision was proved over 5,038,848 combinations of levels.");
        lines[2].ShouldMatch(@"^Readability of the articles \(LIX: .*\): median [2-5]\d; hardest [a-z-]+ \d\d, [a-z-]+ \d\d, [a-z-]+ \d\d\.$");
    }

    [Fact]
    public async Task A_number_that_turns_the_advice_the_wrong_way_is_shown_by_an_example_at_the_line_of_its_row()
    {
        var close = _files.Plant("dialogs/decision.yaml", "close: {own: 2,", "close: {provider: 3,");
        var regulated = _files.Plant("dialogs/decision.yaml", "regulated: {own: 2, home: 2,", "regulated: {own: 2, near: 2,");

        var (exit, lines) = Check();

        exit.ShouldBe(1);
        lines.ShouldBe(
        [
            $"{close}: With control: shared and dataSensitivity: personal the advice is in-house; with control: close instead it moves away from own "
            + "(onshore-outsourcing). More control must never do that. "
            + "Let 'close' give own as much as 'shared' does, or more, and no more to a provider; look at its places too.",
            $"{regulated}: With dataSensitivity: personal, budget: tight, projectSize: small, location: anywhere and reliability: critical the advice is "
            + "onshore-outsourcing; with dataSensitivity: regulated instead it moves toward a provider far away (offshore-outsourcing). "
            + "More sensitive data must never do that. Let 'regulated' give a provider and far no more than 'personal' does, and own, home and near no less.",
        ]);

        // The server starts with such a table all the same: it is the author's to decide, and the proofs take a while.
        (await VerbProcess.RunAsync("{}", ["advise", .. _files.Settings])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_table_that_breaks_the_article_or_leaves_a_model_out_is_a_mistake()
    {
        var rule = _files.Plant("dialogs/decision.yaml", "core: {own: 3,", "core: {own: 3, home: 9,");
        _files.Plant("dialogs/decision.yaml", "levels: [stays-in-region]", "levels: [may-leave, stays-in-region, stays-in-country]");
        var model = _files.PlaceOf("dialogs/decision.yaml", "  offshore-outsourcing:\n");

        Check().Lines.ShouldBe(
        [
            $"{model}: 'offshore-outsourcing' is never advised: some gate closes it in every one of the 5,038,848 combinations of levels. "
            + "Take levels out of the gates that close it.",
            $"{rule}: With control: full, projectSize: large and complexity: core and nothing else the advice is in-house; section 2.1.1 of the article asks for captive-offshoring. "
            + "Change the points of these answers, or the gates on them, until captive-offshoring comes first.",
        ]);
    }

    [Fact]
    public void Nothing_is_proved_of_a_table_with_mistakes_of_form()
    {
        _files.Plant("dialogs/decision.yaml", "close: {own: 2,", "close: {provider: 3,");
        var weight = _files.Plant("dialogs/decision.yaml", "    weight: 1", "    weight: 11");

        Check().Lines.Single().ShouldStartWith($"{weight}: 'weight' is 11.");
    }

    [Fact]
    public void A_sentence_that_is_not_named_alike_in_a_row_and_in_the_texts_is_one_mistake()
    {
        _files.Plant("dialogs/decision.yaml", "sentence: budget-invest", "sentence: budget-invst");

        var (exit, lines) = Check();

        exit.ShouldBe(1);
        lines.ShouldHaveSingleItem().ShouldBe(
            $"{_files.PlaceOf("dialogs/en/decision.yaml", "  budget-invest:")}: 'budget-invest' stands here, but decision.yaml names 'budget-invst'. Write the name alike in both files.");
    }

    [Fact]
    public async Task Mistakes_in_many_files_are_all_listed_at_once_and_the_server_refuses_to_start_with_the_same_list()
    {
        var planted = PlantOneOfEach();

        var (exit, lines) = Check();

        exit.ShouldBe(1);
        planted.Where(mistake => !lines.Any(line => Tells(line, mistake))).ShouldBeEmpty();
        lines.Where(line => !planted.Any(mistake => Tells(line, mistake))).ShouldBeEmpty();
        lines.ShouldBeUnique();

        using var output = new StringWriter();
        using var error = new StringWriter();
        (await ServeVerb.ServeAsync([.. _files.Settings, "--urls", "http://127.0.0.1:0"], output, error, TestContext.Current.CancellationToken)).ShouldBe(1);
        Lines(error).ShouldBe(lines);
        output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_prints_the_list_exits_with_1_and_leaves_no_file_behind()
    {
        var planted = PlantOneOfEach();

        var run = await VerbProcess.RunAsync("", ["check", .. _files.Settings]);

        run.ExitCode.ShouldBe(1);
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).ShouldBe(Check(TimeProvider.System).Lines);
        planted.ShouldAllBe(mistake => run.Output.Contains($"{mistake.Place}: "));
        run.Errors.ShouldBeEmpty();
        run.LeftBehind.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_other_verbs_print_the_list_too()
    {
        var place = _files.Plant("dialogs/en/replies.yaml", "thanks: You are welcome.", "thanks: You are {welcome}.");

        var run = await VerbProcess.RunAsync("{}", ["advise", .. _files.Settings]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldStartWith($"{place}: ");
        run.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("dialogs/costs.yaml")]
    [InlineData("dialogs/decision.yaml")]
    [InlineData("dialogs/interview.yaml")]
    [InlineData("dialogs/en/answers.yaml")]
    [InlineData("dialogs/en/costs.yaml")]
    [InlineData("dialogs/en/decision.yaml")]
    [InlineData("dialogs/en/pages.yaml")]
    [InlineData("dialogs/en/questions.yaml")]
    [InlineData("dialogs/en/replies.yaml")]
    [InlineData("dialogs/en/teams.yaml")]
    [InlineData("dialogs/en/vocabulary.yaml")]
    [InlineData("content/en/facts.yaml")]
    [InlineData("content/en/words.yaml")]
    [InlineData("content/facts.yaml")]
    public void A_missing_file_is_one_mistake_and_so_is_one_that_is_not_YAML(string file)
    {
        _files.Write(file, "{name}: a list or a group is no name\n");
        Check().Lines.Single().ShouldStartWith($"{file}:1: A list or a group stands where a name should be.");

        _files.Write(file, "name: [\n");
        Check().Lines.Single().ShouldStartWith($"{file}:2: This cannot be read");

        _files.Delete(file);
        Check().Lines.Single().ShouldStartWith($"{file}: The file is missing.");
    }

    [Fact]
    public void A_topic_of_the_decision_that_does_not_exist_is_a_mistake_with_its_line()
    {
        var criterion = _files.Plant("dialogs/decision.yaml", "topic: project-size", "topic: projectsize");
        var risk = _files.Plant("dialogs/decision.yaml", "{topic: talent, ground: [fact 37]}", "{topic: slas, ground: [fact 37]}");

        Check().Lines.ShouldBe(
        [
            $"{risk}: The topic 'slas' does not exist. Did you mean 'sla'?",
            $"{criterion}: The topic 'projectsize' does not exist. Did you mean 'project-size'?",
        ]);
    }

    [Fact]
    public void A_fact_that_does_not_exist_is_a_mistake_with_its_line()
    {
        var risk = _files.Plant("dialogs/decision.yaml", "{topic: talent, ground: [fact 37]}", "{topic: talent, ground: [fact 38]}");
        var criterion = _files.Plant("dialogs/decision.yaml", "section: \"2.1.6\"", "section: \"2.9\"");

        var lines = Check().Lines;

        lines.Count.ShouldBe(2);
        lines[0].ShouldStartWith($"{risk}: The fact 38 does not exist. ");
        lines[1].ShouldStartWith($"{criterion}: The article has no section 2.9. ");
    }

    [Fact]
    public async Task A_fact_past_its_review_is_a_mistake_for_the_check_and_does_not_keep_the_server_from_starting()
    {
        var place = _files.Plant("content/facts.yaml", "reviewBy: 2027-06-30", "reviewBy: 2020-06-30");

        Check().Lines.Single().ShouldStartWith($"{place}: The fact 0 was to be reviewed by 2020-06-30.");

        await using var app = WebHost.Build([.. _files.Settings, "--urls", "http://127.0.0.1:0"], AppContext.BaseDirectory);
    }

    [Fact]
    public void An_article_that_is_missing_or_broken_is_not_reported_once_more_by_the_decision_that_points_to_it()
    {
        _files.Write("content/en/articles/costs.md", "no front matter\n");
        Check().Lines.ShouldAllBe(line => line.StartsWith("content/"));

        _files.Delete("content/en/articles/costs.md");
        Check().Lines.ShouldAllBe(line => line.StartsWith("content/"));
    }

    public void Dispose() => _files.Dispose();

    private IReadOnlyList<(string Place, string What)> PlantOneOfEach() =>
    [
        (_files.Plant("dialogs/decision.yaml", "    criterion: timeline", "    criterion: timelines"), "The criterion 'timelines' does not exist. Did you mean 'timeline'?"),
        (_files.Plant("dialogs/decision.yaml", "    weight: 1", "    weight: 11"), "'weight' is 11. Write a number from 1 to 10."),
        (PlantWithoutText(), "The sentence 'budget-tight' has no text in dialogs/en/decision.yaml."),
        (_files.Plant("dialogs/interview.yaml", "asked: always", "asked: allways"), "The value 'allways' does not exist. Did you mean 'always'?"),
        (_files.Plant("dialogs/en/answers.yaml", "tight: a tight budget", "tight: a {tight} budget"), "In 'stance.tight' the value '{tight}' does not exist."),
        (_files.Plant("dialogs/en/pages.yaml", "connection:", "connexion: lost\nconnection:"), "The name 'connexion' does not exist."),
        (_files.Plant("dialogs/en/questions.yaml", "tight: Our budget is tight", "tight: Mauve"), "The button 'Mauve' is not understood as an answer about 'budget'."),
        (_files.Plant("dialogs/en/replies.yaml", "thanks: You are welcome.", "thank: You are welcome."), "The name 'thank' does not exist."),
        (_files.Plant("dialogs/costs.yaml", "{fact: 51, figure: hours}", "{fact: 51, figure: hour}"), "A figure of fact 51 called 'hour' does not exist. Did you mean 'hours'?"),
        (_files.Plant("dialogs/en/costs.yaml", "far: in a distant country", "far: in {country}"), "In 'far' the value '{country}' does not exist."),
        (_files.Plant("content/facts.yaml", "label: C", "label: Z"), "The label 'Z' does not exist."),
        (_files.Plant("content/en/articles/costs.md", "title: Costs", "titel: Costs"), "The name 'titel' does not exist. Did you mean 'title'?"),
        (_files.Plant("content/en/articles/talent.md", "title: ", "title: : "), "This cannot be read"),
        (_files.Plant("content/en/words.yaml", "{sources}", "{source}"), "sources"),
    ];

    private string PlantWithoutText()
    {
        _files.Plant("dialogs/en/decision.yaml", "  budget-tight:", "  budget-tigth:");
        return _files.PlaceOf("dialogs/decision.yaml", "sentence: budget-tight");
    }

    private static bool Tells(string line, (string Place, string What) mistake) =>
        line.StartsWith($"{mistake.Place}: ", StringComparison.Ordinal) && line.Contains(mistake.What, StringComparison.Ordinal);

    private (int Exit, IReadOnlyList<string> Lines) Check(TimeProvider? clock = null)
    {
        using var output = new StringWriter();
        var exit = CheckVerb.Check(_files.Settings, output, clock ?? new FakeTimeProvider(Before));
        return (exit, Lines(output));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
