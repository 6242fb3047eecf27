using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SourcingBot.Host.Replaying;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class ReplayVerbTests
{
    // The scripts know nobody's name and address, so any host can be held against them.
    private static readonly string[] Development = ["--environment", "Development", "--Brand:Name=Somebody", "--Brand:Contact:Email=someone@else.example"];

    [Fact]
    public Task The_scripts_of_the_conversation_s_own_tests_go_the_same_way_over_Direct_Line() =>
        AllGoTheSameWayAsync("directline", [.. Scripts().Where(file => !File.ReadAllText(file).Contains("Later:", StringComparison.Ordinal))]);

    [Fact]
    public Task The_scripts_of_the_conversation_s_own_tests_go_the_same_way_as_with_the_Emulator() => AllGoTheSameWayAsync("emulator", Scripts());

    [Fact]
    public async Task What_the_bot_says_differently_is_printed_with_its_place_in_the_file()
    {
        await using var host = await RunningHost.StartAsync(Development);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("old.chat"), """
            Joins
            User: our budget is tight
            Bot: Noted: budget, a generous budget. 2 of 4
            User: six months
            Bot: 3 of 4
            Buttons: Yes | No
            """, Token);

        var (exit, output, errors) = await ReplayAsync(host, "directline", folder.File("old.chat"));

        errors.ShouldBeEmpty();
        exit.ShouldBe(1);
        Lines(output).ShouldBe(
        [
            """old.chat:3: after "our budget is tight" """.TrimEnd(),
            "  - Noted: budget, a generous budget. 2 of 4",
            "  + Noted: budget, a tight budget. 2 of 4 · When do you need the first results?",
            """old.chat:6: after "six months" """.TrimEnd(),
            "  - Yes | No",
            "  + Hands off, just deliver results | Shared control | Close control | Full control | I don't know",
            "old.chat: 2 of 3 turns differ (- expected, + got)",
        ]);
    }

    [Fact]
    public async Task A_script_in_the_form_of_chatdown_is_played_too()
    {
        await using var host = await RunningHost.StartAsync(Development);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("mock.chat"), """
            > What the customer saw
            user=Ann
            bot=Adviser

            Adviser: [Typing][Delay=3000]
            Hello … **1 of 4**
            [Suggestions=Our budget is tight|Our budget is balanced|We have room to invest|I don't know]
            Ann: our budget is tight
            Adviser: Noted: budget, a tight budget.

            2 of 4
            """, Token);

        var (exit, output, errors) = await ReplayAsync(host, "directline", folder.File("mock.chat"));

        errors.ShouldBeEmpty();
        output.ShouldBe($"mock.chat: 2 turns, no differences{Environment.NewLine}");
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task Days_cannot_pass_over_Direct_Line_and_it_says_how_they_can()
    {
        await using var host = await RunningHost.StartAsync(Development);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("days.chat"), "Joins\nLater: 3 days\nUser: hello\n", Token);

        var (exit, _, errors) = await ReplayAsync(host, "directline", folder.File("days.chat"));

        errors.ShouldStartWith("days.chat:2: time cannot be made to pass over Direct Line. Play this with --channel emulator.");
        exit.ShouldBe(2);
    }

    [Theory]
    [InlineData("directline", "No bot answers at http://127.0.0.1:")]
    [InlineData("emulator", "nobody.chat:1: No bot answers at http://127.0.0.1:")]
    public async Task Without_a_bot_it_says_so_and_what_helps(string channel, string begins)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("nobody.chat"), "Joins\n", Token);

        var (exit, output, errors) = await ReplayAsync(new Uri($"http://127.0.0.1:{FreePort()}"), channel, folder.File("nobody.chat"));

        errors.ShouldContain(begins[begins.IndexOf("No bot", StringComparison.Ordinal)..]);
        errors.ShouldContain("--url");
        output.ShouldBeEmpty();
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_bot_that_never_answers_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("silent.chat"), "Joins\n", Token);

        var (exit, _, errors) = await ReplayAsync(new ReplayTarget(new Uri($"http://{silent.LocalEndpoint}"), "directline", TimeSpan.FromSeconds(1)), folder.File("silent.chat"));

        errors.ShouldContain("did not answer within 1 seconds (POST /api/token). --timeout sets how long to wait.");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_bot_that_lets_no_connector_in_is_named_with_the_other_way()
    {
        await using var host = await RunningHost.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("closed.chat"), "Joins\n", Token);

        var (exit, _, errors) = await ReplayAsync(host, "emulator", folder.File("closed.chat"));

        errors.ShouldContain("/api/messages with 404 NotFound.");
        errors.ShouldContain("Leave --channel out to talk over Direct Line.");
        exit.ShouldBe(2);
    }

    [Theory]
    [InlineData("talk.txt", "hello", "a file that ends in '.txt' cannot be played")]
    [InlineData("empty.chat", "# nothing\n", "nobody says anything in it")]
    [InlineData("slip.chat", "Joins\nUsr: hello\n", "slip.chat:2: 'Usr: hello' is not understood")]
    [InlineData("broken.transcript", "[\n{\"type\":", "broken.transcript:2: this is not JSON")]
    [InlineData("object.transcript", "{}", "a transcript is a JSON array of activities")]
    [InlineData("whose.transcript", "[\n\n{\"type\":\"message\",\"text\":\"hello\"}]", "whose.transcript:3: it is not said whose activity this is")]
    [InlineData("later.chat", "Joins\nLater: 99999999 days\n", "later.chat:2: 'Later: 99999999 days' does not say how many days pass.")]
    [InlineData("type.transcript", "[\n{\"type\":5,\"from\":{\"role\":\"user\"}}]", "type.transcript:2: 'type' of an activity is a string, not 5.")]
    [InlineData("text.transcript", "[\n{\"type\":\"message\",\"text\":[\"hello\"],\"from\":{\"role\":\"user\"}}]", "text.transcript:2: 'text' of an activity is a string, not [\"hello\"].")]
    [InlineData("where.transcript", "[{\"type\":\"message\",\"conversation\":\"a\",\"from\":{\"role\":\"user\"}}]", "where.transcript:1: 'conversation' of an activity is an object, not \"a\".")]
    [InlineData("twice.transcript", "[{\"type\":\"invoke\",\"value\":{\"a\":1,\"a\":2},\"from\":{\"role\":\"user\"}}]", "twice.transcript:1: 'a' stands twice in one object.")]
    [InlineData("behind.transcript", "[{\"type\":\"message\",\"from\":{\"role\":\"user\"}}]\n[]", "behind.transcript:2: ")]
    public async Task A_file_that_cannot_be_played_is_named_with_the_place(string name, string content, string error)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File(name), content, Token);

        var (exit, output, errors) = await ReplayAsync(new Uri("http://127.0.0.1:1"), "directline", folder.File(name));

        errors.ShouldContain(error);
        output.ShouldBeEmpty();
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("latin.transcript"), [.. "[{\"type\":\"message\",\"from\":{\"role\":\"user\"},\"text\":\"caf"u8, 0xE9, .. "\"}]"u8], Token);

        var (exit, _, errors) = await ReplayAsync(new Uri("http://127.0.0.1:1"), "directline", folder.File("latin.transcript"));

        errors.ShouldContain("latin.transcript: this is not UTF-8.");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_is_another_one_is_told_from_a_bot()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var other = builder.Build();
        other.MapPost("/api/token", () => Results.Json(new { access_token = "x" }));
        await other.StartAsync(Token);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("other.chat"), "Joins\n", Token);

        var (exit, _, errors) = await ReplayAsync(new Uri(other.Urls.First()), "directline", folder.File("other.chat"));

        errors.ShouldContain("other.chat:1: the answer has no 'token'. Is there a SourcingBot at http://127.0.0.1:");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_script_finds_its_words_and_buttons_on_the_cards_of_Teams()
    {
        await using var host = await RunningHost.StartAsync(Development);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("cards.chat"), """
            Joins
            User: our budget is tight
            Bot: Noted: budget, a tight budget. 2 of 4
            Buttons: As soon as possible | Within 3 months | In about 6 months | In a year or more | I don't know
            User: six months
            Bot: 4 of 4
            """, Token);

        var (_, output, errors) = await ReplayAsync(host, "msteams", folder.File("cards.chat"));

        errors.ShouldBeEmpty();
        Lines(output).First().ShouldBe("""cards.chat:6: after "six months" """.TrimEnd());
        Lines(output)[^1].ShouldBe("cards.chat: 1 of 3 turns differ (- expected, + got)");
    }

    [Fact]
    public async Task The_program_plays_a_file_that_the_command_line_names()
    {
        await using var host = await RunningHost.StartAsync(Development);
        var run = await VerbProcess.RunAsync("", "replay", Scripts().Single(file => file.EndsWith("interview.chat", StringComparison.Ordinal)), "--url", host.Address);

        run.Output.ShouldBe($"interview.chat: 5 turns, no differences{Environment.NewLine}");
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.LeftBehind.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--url", "localhost", "--url is an address like http://localhost:3978.")]
    [InlineData("--url", "ftp://localhost", "--url is an address like http://localhost:3978.")]
    [InlineData("--timeout", "soon", "--timeout is a number of seconds, at most 3600.")]
    public async Task An_option_that_cannot_be_read_is_told(string option, string value, string error)
    {
        var run = await VerbProcess.RunAsync("", "replay", "any.chat", option, value);

        run.Errors.ShouldContain(error);
        run.ExitCode.ShouldBe(1);
    }

    internal static Task<(int Exit, string Output, string Errors)> ReplayAsync(RunningHost host, string channel, params string[] files) => ReplayAsync(new Uri(host.Address), channel, files);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task AllGoTheSameWayAsync(string channel, string[] files)
    {
        await using var host = await RunningHost.StartAsync(Development);

        var (exit, output, errors) = await ReplayAsync(host, channel, files);

        errors.ShouldBeEmpty();
        Lines(output).Length.ShouldBe(files.Length, output);
        Lines(output).ShouldAllBe(line => line.EndsWith(" turns, no differences", StringComparison.Ordinal), output);
        exit.ShouldBe(0);
    }

    private static string[] Scripts() => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Chats"), "*.chat").Order()];

    private static string[] Lines(string output) => output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static Task<(int Exit, string Output, string Errors)> ReplayAsync(Uri url, string channel, params string[] files) =>
        ReplayAsync(new ReplayTarget(url, channel, TimeSpan.FromSeconds(20)), files);

    private static async Task<(int Exit, string Output, string Errors)> ReplayAsync(ReplayTarget target, params string[] files)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await ReplayVerb.RunAsync(files, target, output, errors, Token);
        return (exit, output.ToString(), errors.ToString());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
