using System.Text.Json;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class UnderstandVerbTests(VerbServices services) : IClassFixture<VerbServices>
{
    [Fact]
    public async Task Every_line_gets_its_line()
    {
        var (exit, lines) = await UnderstandAsync(
            """{"text":"around 200k","question":"budget","today":"2026-11-22"}""",
            """{"text":"by March","question":"timeline","today":"2026-11-22","locale":"en-US"}""",
            """{"text":"change my timeline"}""",
            """{"text":"asdf qwer"}""",
            """{"text":""}""");

        exit.ShouldBe(0);
        lines.ShouldBe(
        [
            """{"intent":"answer","answers":{"budget":{"amount":{"min":200000,"max":200000}}}}""",
            """{"intent":"answer","answers":{"timeline":{"maxDays":99}},"namedDays":[{"criterion":"timeline","to":"2027-03-01"}]}""",
            """{"intent":"change","criterion":"timeline","answers":{}}""",
            """{"intent":"none","answers":{}}""",
            """{"intent":"none","answers":{}}""",
        ]);
    }

    [Fact]
    public async Task The_locale_decides_what_a_point_in_a_number_means()
    {
        var (_, lines) = await UnderstandAsync(
            """{"text":"EUR 1.5 million","question":"budget","locale":"de-DE"}""", """{"text":"1.234,50 EUR","question":"budget","locale":"de-DE"}""");

        lines[0].ShouldBe("""{"intent":"answer","answers":{"budget":{"amount":{"min":1500000,"max":1500000,"currency":"EUR"}}}}""");
        lines[1].ShouldBe("""{"intent":"answer","answers":{"budget":{"amount":{"min":1234.5,"max":1234.5,"currency":"EUR"}}}}""");
    }

    [Fact]
    public async Task Without_a_day_today_is_the_day_of_the_clock()
    {
        var (_, before) = await UnderstandAsync("""{"text":"tomorrow","question":"timeline"}""");

        before.ShouldHaveSingleItem().ShouldContain("\"minDays\":1,\"maxDays\":1");
    }

    [Fact]
    public async Task Blank_lines_are_passed_over_and_so_is_the_mark_of_the_encoding()
    {
        var (exit, lines) = await UnderstandAsync("\uFEFF" + """{"text":"hello"}""", "", "  \t", """{"text":"thanks"}""", "");

        exit.ShouldBe(0);
        lines.ShouldBe(["""{"intent":"greeting","answers":{}}""", """{"intent":"thanks","answers":{}}"""]);
    }

    [Theory]
    [InlineData("no JSON at all", "Allowed: valid JSON")]
    [InlineData("\"about 200k\"", "'$' is \"about 200k\". Allowed: an object with text, question, today, locale.")]
    [InlineData("[]", "'$' is []. Allowed: an object with text, question, today, locale.")]
    [InlineData("{}", "'text' is missing. Allowed: what was said, as a text.")]
    [InlineData("""{"text":200000}""", "'text' is 200000. Allowed: what was said, as a text.")]
    [InlineData("""{"text":null}""", "'text' is null. Allowed: what was said, as a text.")]
    [InlineData("""{"text":"x","text":"y"}""", "'text' is \"y\". Allowed: the same name only once.")]
    [InlineData("""{"text":"x","questoin":"budget"}""", "'questoin' is \"budget\". Allowed: the names text, question, today, locale.")]
    [InlineData("""{"text":"x","question":"Budget"}""", "'question' is \"Budget\". Allowed: budget, timeline, control, dataSensitivity,")]
    [InlineData("""{"text":"x","today":"2026-02-30"}""", "'today' is \"2026-02-30\". Allowed: a day of the calendar, such as 2026-11-22.")]
    [InlineData("""{"text":"x","today":"22/11/2026"}""", "'today' is \"22/11/2026\". Allowed: a day of the calendar")]
    [InlineData("""{"text":"x","today":20261122}""", "'today' is 20261122. Allowed: a day of the calendar")]
    [InlineData("""{"text":"x","locale":"American"}""", "'locale' is \"American\". Allowed: a language tag such as en-US.")]
    [InlineData("""{"text":"\ud800"}""", "half a surrogate pair")]
    public async Task A_bad_line_gets_its_error_and_the_others_their_reading(string bad, string error)
    {
        var (exit, lines) = await UnderstandAsync("""{"text":"hello"}""", bad, """{"text":"thanks"}""");

        exit.ShouldBe(1);
        lines.Count.ShouldBe(3);
        var wrong = JsonElement.Parse(lines[1]);
        wrong.EnumerateObject().Select(field => field.Name).ShouldBe(["error"]);
        wrong.GetProperty("error").GetString()!.ShouldContain(error);
        lines[0].ShouldContain("greeting");
        lines[2].ShouldContain("thanks");
    }

    [Fact]
    public async Task All_mistakes_of_a_line_are_told_at_once()
    {
        var (_, lines) = await UnderstandAsync("""{"txt":"x","question":"cost","today":"soon","locale":7}""");

        var error = JsonElement.Parse(lines.ShouldHaveSingleItem()).GetProperty("error").GetString()!;
        foreach (var field in (string[])["'txt'", "'text' is missing", "'question' is \"cost\"", "'today' is \"soon\"", "'locale' is 7"])
        {
            error.ShouldContain(field);
        }
    }

    [Fact]
    public async Task Authors_see_what_else_was_understood_where_there_is_any()
    {
        var (_, lines) = await UnderstandAsync(
            """{"text":"Control matters most. Assume 12 people, a pound is 1.27 dollars. Show me the numbers."}""",
            """{"text":"about 100k, but is that enough?","question":"budget"}""");

        lines[0].ShouldEndWith(
            ""","priorities":["control"],"assumptions":[{"assumption":"people","min":12,"max":12}],"exchangeRates":[{"from":"GBP","to":"USD","rate":1.27}],"request":"numbers"}""");
        var asked = JsonElement.Parse(lines[1]);
        asked.GetProperty("intent").GetString().ShouldBe("question");
        asked.GetProperty("answers").GetProperty("budget").GetProperty("amount").GetProperty("min").GetDecimal().ShouldBe(100_000);
        asked.GetProperty("questions").EnumerateArray().ShouldHaveSingleItem().GetString()!.ShouldContain("is that enough");
    }

    [Fact]
    public async Task The_program_reads_lines_ends_with_1_after_a_bad_one_and_leaves_no_file_behind()
    {
        var run = await VerbProcess.RunAsync("{\"text\":\"Müssen wir? 👍\"}\nnot this\n{\"text\":\"hello\"}", "understand");

        run.ExitCode.ShouldBe(1);
        var lines = run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        JsonElement.Parse(lines[0]).GetProperty("questions")[0].GetString().ShouldBe("Müssen wir");
        lines[1].ShouldBe("""{"error":"'$' is not this. Allowed: valid JSON (it breaks off at line 1, byte 2)."}""");
        lines[2].ShouldBe("""{"intent":"greeting","answers":{}}""");
        run.Errors.ShouldBeEmpty();
        run.LeftBehind.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("about 200k dollars", "--question", "budget")]
    [InlineData("about", "200k", "dollars", "--question=budget", "--Brand:Name", "Acme")]
    [InlineData("--today", "2026-11-22", "--Brand:Name=Acme", "about", "200k", "--locale", "en-US", "dollars", "--question", "budget")]
    public async Task A_message_can_be_given_as_arguments_among_settings(params string[] arguments)
    {
        var run = await VerbProcess.RunAsync("", ["understand", .. arguments]);

        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.Trim().ShouldBe("""{"intent":"answer","answers":{"budget":{"amount":{"min":200000,"max":200000,"currency":"USD"}}}}""");
    }

    [Fact]
    public async Task Mistakes_in_arguments_are_told_as_those_of_a_line()
    {
        var run = await VerbProcess.RunAsync("", "understand", "@tomorrow", "--question", "cost", "--today", "2026-02-30");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("'question' is \\\"cost\\\"");
        run.Output.ShouldContain("'today' is \\\"2026-02-30\\\"");
    }

    private async Task<(int Exit, IReadOnlyList<string> Lines)> UnderstandAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        var exit = await UnderstandVerb.UnderstandAsync(services.Services, input, output, TestContext.Current.CancellationToken);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
