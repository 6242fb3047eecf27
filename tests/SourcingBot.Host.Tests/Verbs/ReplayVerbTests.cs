using SourcingBot.Host.Replaying;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class ReplayVerbTests
{
    private static readonly string[] Development = ["--environment", "Development"];

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Chats"), "*.chat").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_of_the_conversation_s_own_tests_goes_the_same_way_over_Direct_Line(string script)
    {
        await using var host = await RunningHost.StartAsync();
        var (exit, output, errors) = await ReplayAsync(host, "directline", Path.Combine(AppContext.BaseDirectory, "Chats", script + ".chat"));
        errors.ShouldBeEmpty();
        output.ShouldEndWith($", no differences{Environment.NewLine}");
        exit.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_of_the_conversation_s_own_tests_goes_the_same_way_with_the_Emulator(string script)
    {
        await using var host = await RunningHost.StartAsync(Development);
        var (exit, output, errors) = await ReplayAsync(host, "emulator", Path.Combine(AppContext.BaseDirectory, "Chats", script + ".chat"));
        errors.ShouldBeEmpty();
        output.ShouldEndWith($", no differences{Environment.NewLine}");
        exit.ShouldBe(0);
    }

    private static async Task<(int Exit, string Output, string Errors)> ReplayAsync(RunningHost host, string channel, params string[] files)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await ReplayVerb.RunAsync(files, new ReplayTarget(new Uri(host.Address), channel, TimeSpan.FromSeconds(20)), output, errors, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), errors.ToString());
    }
}
