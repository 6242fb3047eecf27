using System.Text.Json;
using SourcingBot.Host.Tests.Api;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class AdviseVerbTests(VerbServices services) : IClassFixture<VerbServices>
{
    [Fact]
    public async Task Every_line_gets_its_line()
    {
        var (exit, lines) = await AdviseAsync("""{"control":"full"}""", """{"answers":{"control":"hands-off"},"priorities":["control"]}""", "{}");

        exit.ShouldBe(0);
        lines.Select(line => line.GetProperty("answers").ToString()).ShouldBe(["""{"control":"full"}""", """{"control":"hands-off"}""", "{}"]);
    }

    [Fact]
    public async Task Blank_lines_are_passed_over()
    {
        var (exit, lines) = await AdviseAsync("", """{"control":"full"}""", "   ", "", """{"control":"close"}""", "\t");

        exit.ShouldBe(0);
        lines.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_any_line_there_is_nothing_to_say_and_nothing_wrong()
    {
        var (exit, lines) = await AdviseAsync();

        exit.ShouldBe(0);
        lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no JSON at all", "Allowed: valid JSON")]
    [InlineData("""{"control":"full"} {"control":"full"}""", "Allowed: valid JSON")]
    [InlineData("""{"control":"total"}""", "'control' is \"total\". Allowed: hands-off, shared, close, full.")]
    [InlineData("""{"control":"total","talent":3}""", "'talent' is 3. Allowed: common-skills, scarce-specialists, own-team.")]
    [InlineData("""{"control":"full","control":"full"}""", "'control' is \"full\". Allowed: the same name only once.")]
    [InlineData("""{"dataSensitivity":{"regimes":["\ud800"]}}""", "half a surrogate pair")]
    public async Task A_bad_line_gets_its_error_and_the_others_their_advice(string bad, string error)
    {
        var (exit, lines) = await AdviseAsync("""{"control":"full"}""", bad, """{"control":"close"}""");

        exit.ShouldBe(1);
        lines.Count.ShouldBe(3);
        lines[1].EnumerateObject().Select(field => field.Name).ShouldBe(["error"]);
        lines[1].GetProperty("error").GetString()!.ShouldContain(error);
        lines[0].TryGetProperty("recommendation", out _).ShouldBeTrue();
        lines[2].GetProperty("answers").GetProperty("control").GetString().ShouldBe("close");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"budget":{"amount":{"min":200000,"max":200000,"currency":"USD"}},"timeline":{"maxDays":91},"control":"full","dataSensitivity":{"level":"regulated"}}""")]
    [InlineData("""{"answers":{"control":"full","budget":{"stance":"tight"}},"priorities":["control"],"unsure":["timeline"],"locale":"en-US"}""")]
    [InlineData("""{"dataSensitivity":{"level":"personal","regimes":["Données <1978> & 個人情報"],"mustStayIn":"EU"}}""")]
    public async Task A_line_is_what_the_API_answers(string request)
    {
        await using var host = await RunningHost.StartAsync();
        using var output = new StringWriter();
        using var input = new StringReader(request);

        await AdviseVerb.AdviseAsync(services.Services, input, output, TestContext.Current.CancellationToken);

        output.ToString().ShouldBe(await host.AdviseAsync(request) + Environment.NewLine);
    }

    [Fact]
    public async Task The_program_answers_in_UTF_8_and_leaves_no_file_behind()
    {
        var run = await VerbProcess.RunAsync("""{"dataSensitivity":{"level":"personal","mustStayIn":"Österreich"}}""" + "\n", "advise");

        run.ExitCode.ShouldBe(0, run.Errors);
        JsonElement.Parse(run.Output).GetProperty("answers").GetProperty("dataSensitivity").GetProperty("mustStayIn").GetString().ShouldBe("Österreich");
        run.Errors.ShouldBeEmpty();
        run.LeftBehind.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_ends_with_1_after_a_bad_line()
    {
        var run = await VerbProcess.RunAsync("{\nnot this\n{}", "advise");

        run.ExitCode.ShouldBe(1);
        var lines = run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines[1].ShouldBe("""{"error":"'$' is not this. Allowed: valid JSON (it breaks off at line 1, byte 2)."}""");
        lines[2].ShouldStartWith("""{"answers":{},"recommendation":""");
    }

    private async Task<(int Exit, IReadOnlyList<JsonElement> Lines)> AdviseAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        var exit = await AdviseVerb.AdviseAsync(services.Services, input, output, TestContext.Current.CancellationToken);
        return (exit, [.. output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))]);
    }
}
