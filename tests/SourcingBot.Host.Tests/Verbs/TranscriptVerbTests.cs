using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.BotFramework;
using SourcingBot.Host.Tests.Clients;
using SourcingBot.Host.Tests.Crashes;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class TranscriptVerbTests : IAsyncLifetime
{
    private static readonly string[] Development = ["--environment", "Development"];

    private RunningHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync(Development);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_activity_says_who_sent_it_to_whom_when_and_in_which_conversation()
    {
        var conversation = await TalkAsync("our budget is tight", "six months");

        var (exit, output, _) = await RunAsync(new TranscriptRequest(conversation[..12]));

        exit.ShouldBe(0);
        var activities = JsonElement.Parse(output).EnumerateArray().ToArray();
        activities.Select(activity => $"{String(activity, "type")} {String(activity.GetProperty("from"), "role")}")
            .ShouldBe(["conversationUpdate user", "message bot", "message user", "message bot", "message user", "message bot"]);
        activities.ShouldAllBe(activity => String(activity, "id").Length > 0 && String(activity.GetProperty("from"), "id").Length > 0 && String(activity.GetProperty("recipient"), "id").Length > 0);
        // What the Emulator reads of every one, whatever its type.
        activities.Select(activity => String(activity.GetProperty("recipient"), "role")).ShouldBe(["bot", "user", "bot", "user", "bot", "user"]);
        activities.Select(activity => activity.GetProperty("timestamp").GetDateTimeOffset()).ShouldBeInOrder();
        activities.Select(activity => String(activity, "channelId")).Distinct().ShouldBe(["directline"]);
        activities.Select(activity => String(activity.GetProperty("conversation"), "id")).Distinct().ShouldBe([conversation]);
        activities.Select(activity => String(activity, "id")).ShouldBeUnique();
        activities[3].GetProperty("replyToId").GetString().ShouldBe(String(activities[2], "id"));
        output.ShouldNotContain("serviceUrl");
        output.ShouldContain("what speaks against it");
    }

    [Fact]
    public async Task A_card_that_was_pressed_in_Teams_is_pressed_when_it_is_played_again()
    {
        await using var teams = await Playground.StartAsync(_host.Address);
        await teams.OpenAsync(Playground.Personal);
        var budget = (await teams.WaitForMessagesAsync(Playground.Personal.Id, 2))[^1];
        var timeline = await teams.AnswerToAsync(Playground.Personal.Id, () => teams.PressAsync(Playground.Personal, budget, "Our budget is tight"));
        await teams.AnswerToAsync(Playground.Personal.Id, () => teams.PressAsync(Playground.Personal, timeline, "Within 3 months"));
        using var folder = new TemporaryFolder();
        var file = folder.File("teams.transcript");
        (await RunAsync(new TranscriptRequest(Playground.Personal.Id, Output: file))).Exit.ShouldBe(0);

        (await ReplayVerbTests.ReplayAsync(_host, "msteams", file)).ShouldBe((0, $"teams.transcript: 4 turns, no differences{Environment.NewLine}", ""));

        // What stands on a card is compared like any text.
        var text = await File.ReadAllTextAsync(file, Token);
        await File.WriteAllTextAsync(file, text.Replace("\"text\": \"**3 of 4**", "\"text\": \"**3 of 5**", StringComparison.Ordinal), Token);
        var (exit, output, _) = await ReplayVerbTests.ReplayAsync(_host, "msteams", file);
        output.ShouldContain("teams.transcript: 1 of 4 turns differ");
        exit.ShouldBe(1);
    }

    [Fact]
    public async Task A_saved_conversation_is_played_again_without_differences_and_with_what_was_changed_in_it()
    {
        var conversation = await TalkAsync("around 200k dollars", "by 1 March 2030", "we want to run it ourselves", "patient records", "show me the numbers");
        using var folder = new TemporaryFolder();
        var file = folder.File("interview.transcript");
        (await RunAsync(new TranscriptRequest(conversation, Output: file))).Exit.ShouldBe(0);

        var again = await ReplayVerbTests.ReplayAsync(_host, "directline", file);
        again.Errors.ShouldBeEmpty();
        again.Output.ShouldBe($"interview.transcript: 6 turns, no differences{Environment.NewLine}");

        var text = await File.ReadAllTextAsync(file, Token);
        await File.WriteAllTextAsync(file, text.Replace("200,000 USD.", "900,000 USD.", StringComparison.Ordinal), Token);
        var line = text[..text.IndexOf("200,000 USD.", StringComparison.Ordinal)].Split('\n').Length;
        var (exit, output, _) = await ReplayVerbTests.ReplayAsync(_host, "directline", file);

        exit.ShouldBe(1);
        output.ShouldContain("""after "around 200k dollars" """.TrimEnd());
        output.ShouldContain("  - Noted: budget, 900,000 USD.");
        output.ShouldContain("  + Noted: budget, 200,000 USD.");
        int.Parse(output.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(line - 40, line);
    }

    [Fact]
    public async Task A_conversation_with_the_Emulator_is_played_again_as_one()
    {
        await using var emulator = await Emulator.StartAsync(_host.Address);
        var conversation = await emulator.OpenAsync();
        await emulator.WaitForMessagesAsync(conversation, 1);
        await emulator.AnswerToAsync(conversation, () => emulator.SayAsync(conversation, "our budget is tight"));
        using var folder = new TemporaryFolder();
        var file = folder.File("emulator.transcript");
        (await RunAsync(new TranscriptRequest(conversation, Output: file))).Exit.ShouldBe(0);

        var (exit, output, errors) = await ReplayVerbTests.ReplayAsync(_host, "emulator", file);

        errors.ShouldBeEmpty();
        output.ShouldBe($"emulator.transcript: 2 turns, no differences{Environment.NewLine}");
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task Without_an_id_the_conversations_are_listed_the_last_active_first()
    {
        (await RunAsync(new TranscriptRequest(null))).Output.ShouldBe($"There are no conversations.{Environment.NewLine}");
        var first = await TalkAsync("our budget is tight");
        var second = await TalkAsync("hello", "room to invest");

        var (exit, output, _) = await RunAsync(new TranscriptRequest(null));

        exit.ShouldBe(0);
        var lines = output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldMatch($@"^\d{{4}}-\d\d-\d\d \d\d:\d\dZ  directline     5 messages  {second}$");
        lines[1].ShouldMatch($@"^\d{{4}}-\d\d-\d\d \d\d:\d\dZ  directline     3 messages  {first}$");
        (await RunAsync(new TranscriptRequest(null, Last: 1))).Output.ShouldEndWith($"{second}{Environment.NewLine}");
        (await RunAsync(new TranscriptRequest(null, Channel: "msteams"))).Output.ShouldBe($"There are no conversations.{Environment.NewLine}");
    }

    [Fact]
    public async Task An_unknown_id_is_an_error_that_names_the_database()
    {
        var (exit, output, errors) = await RunAsync(new TranscriptRequest("nowhere"));

        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldStartWith("There is no conversation whose id begins with 'nowhere' in /");
        errors.ShouldContain("Storage:ConnectionString");
    }

    [Fact]
    public async Task An_id_that_several_begin_with_is_an_error_that_lists_them()
    {
        await using var emulator = await Emulator.StartAsync(_host.Address);
        foreach (var id in (string[])["same-1", "same-2"])
        {
            await emulator.WaitForMessagesAsync(await emulator.OpenAsync(id), 1);
        }

        var (exit, output, errors) = await RunAsync(new TranscriptRequest("same"));

        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldStartWith("Several conversations have an id that begins with 'same'. Write more of it:");
        errors.ShouldContain("emulator       1 message   same-1|livechat");
        errors.ShouldContain("emulator       1 message   same-2|livechat");
    }

    [Theory]
    [InlineData("/nowhere/at/all.transcript")]
    [InlineData("")]
    public async Task A_file_that_cannot_be_written_is_named(string file)
    {
        var conversation = await TalkAsync("hello");

        var (exit, _, errors) = await RunAsync(new TranscriptRequest(conversation, Output: file));

        exit.ShouldBe(1);
        errors.ShouldStartWith($"'{file}' cannot be written:");
    }

    [Fact]
    public async Task The_program_reads_a_database_beside_a_running_server()
    {
        var conversation = await TalkAsync("our budget is tight");
        var database = _host.Services.GetRequiredService<SourcingBot.Storage.StorageLocation>().FullPath;

        var run = await VerbProcess.RunAsync("", "transcript", conversation, $"--Storage:ConnectionString=Data Source={database}");
        var unknown = await VerbProcess.RunAsync("", "transcript", "nowhere", "--Storage:ConnectionString", $"Data Source={database}");

        JsonElement.Parse(run.Output).GetArrayLength().ShouldBe(4);
        run.ExitCode.ShouldBe(0);
        unknown.ExitCode.ShouldBe(1);
        unknown.Errors.ShouldContain(database);
        unknown.Output.ShouldBeEmpty();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string String(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private async Task<string> TalkAsync(params string[] said)
    {
        using var prospect = new Prospect(_host.Address);
        await prospect.OpenAsync();
        var log = await prospect.LogWithRepliesAsync(1);
        foreach (var words in said)
        {
            (await prospect.SayAsync(words)).ShouldBeTrue();
            // A turn may say several things; they come into the log together.
            log = await prospect.LogWithRepliesAsync(log.Count(heard => heard.From != prospect.User) + 1);
        }

        var records = await _host.Services.GetRequiredService<IConversationRecords>().FindAsync("", "directline", 1, Token);
        return records.Single().Conversation.ConversationId;
    }

    private async Task<(int Exit, string Output, string Errors)> RunAsync(TranscriptRequest request)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await TranscriptVerb.RunAsync(_host.Services, request, output, errors, Token);
        return (exit, output.ToString(), errors.ToString());
    }
}
