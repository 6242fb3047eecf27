using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Unanswered;
using SourcingBot.Host.Tests.Crashes;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class UnansweredVerbTests(VerbServices verbs) : IClassFixture<VerbServices>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_asked_in_vain_is_listed_and_can_be_removed()
    {
        await using var host = await RunningHost.StartAsync();
        await AskAsync(host, "Who won the cup final?", "who won the CUP FINAL", "What is the best pasta recipe, Ann?", "What is offshoring?");

        (await RunAsync(host)).Lines.Select(line => line[..7] + line[19..]).ShouldBe(["    2  en  who won the cup final", "    1  en  what is the best pasta recipe …"]);

        var (exit, lines) = await RunAsync(host, remove: ["Who won the cup final", "never asked"]);
        exit.ShouldBe(1);
        lines.ShouldBe(["Removed: 1.", "There is no question 'never asked'. Write it as the list shows it."]);
        (await RunAsync(host)).Lines.Count.ShouldBe(1);
        (await RunAsync(host, removeAll: true)).Lines.ShouldBe(["Removed: 1."]);
        (await RunAsync(host)).Lines.ShouldBe(["No question is waiting for an answer."]);
    }

    [Fact]
    public async Task What_the_articles_answer_by_now_says_so_and_can_be_removed_alone()
    {
        var store = new ListedQuestions("what is offshoring", "who won the cup final");
        var services = new ServiceCollection().AddSingleton<IUnansweredQuestions>(store).AddSingleton(verbs.Services.GetRequiredService<AdvisorLanguages>()).BuildServiceProvider();

        var output = new StringWriter();
        await UnansweredVerb.RunAsync(services, [], removeAnswered: false, removeAll: false, output, Token);
        await UnansweredVerb.RunAsync(services, [], removeAnswered: true, removeAll: false, output, Token);

        output.ToString().ShouldMatch(@"what is offshoring  \(answered by now: offshoring#");
        output.ToString().ShouldNotContain("cup final  (");
        output.ToString().ShouldEndWith($"Removed: 1.{Environment.NewLine}");
        store.Texts.ShouldBe(["who won the cup final"]);
    }

    private static async Task AskAsync(RunningHost host, params string[] questions)
    {
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        foreach (var (index, question) in questions.Index())
        {
            (await prospect.SayAsync(question)).ShouldBeTrue();
            await prospect.LogWithRepliesAsync(index + 2);
        }
    }

    private static async Task<(int Exit, IReadOnlyList<string> Lines)> RunAsync(RunningHost host, string[]? remove = null, bool removeAnswered = false, bool removeAll = false)
    {
        var output = new StringWriter();
        var exit = await UnansweredVerb.RunAsync(host.Services, remove ?? [], removeAnswered, removeAll, output, Token);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
