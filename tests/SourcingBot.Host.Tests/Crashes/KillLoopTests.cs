using Microsoft.Data.Sqlite;
using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The real process under load, killed again and again at moments that nobody chose.</summary>
public sealed class KillLoopTests
{
    private const int PeopleOnConnector = 6;
    private const int PeopleOnPage = 4;

    private int _kills;
    private int _acknowledged;

    private static int Cycles => Nightly.Or(20, 2000);

    // Four hours.
    [Fact(Timeout = 14_400_000)]
    [Requirement("R31", "a killed process loses something that was acknowledged, counts an answer twice, or says something twice more often than it was killed")]
    public async Task However_often_it_is_killed_every_interview_ends_as_if_it_had_not_been()
    {
        await using var connector = await Connector.StartAsync();
        await using var host = new HostProcess("--DirectLine:TokensPerMinute=1000000");
        await host.StartAsync(TestContext.Current.CancellationToken);
        var (repliesUndisturbed, _) = await InterviewAsync(connector, host, "undisturbed");
        var logUndisturbed = await InterviewAsync(host);

        using var enough = new CancellationTokenSource();
        var onConnector = Enumerable.Range(0, PeopleOnConnector).Select(person => UntilAsync(enough.Token, number => InterviewAsync(connector, host, $"{person}-{number}"))).ToArray();
        var onPage = Enumerable.Range(0, PeopleOnPage).Select(_ => UntilAsync(enough.Token, _ => InterviewAsync(host))).ToArray();
        var chance = new Random();
        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            // Only a process at work is worth killing.
            var acknowledged = Volatile.Read(ref _acknowledged);
            await InsistAsync(() => Task.FromResult(Volatile.Read(ref _acknowledged) > acknowledged));
            await Task.Delay(chance.Next(500), TestContext.Current.CancellationToken);
            Interlocked.Increment(ref _kills);
            await host.KillAsync();
            Query(host, "PRAGMA quick_check").ShouldBe("ok");
            await host.StartAsync(TestContext.Current.CancellationToken);
        }

        await enough.CancelAsync();
        var interviews = (await Task.WhenAll(onConnector)).SelectMany(several => several).ToArray();
        var logs = (await Task.WhenAll(onPage)).SelectMany(several => several).ToArray();

        (interviews.Length, logs.Length).ShouldSatisfyAllConditions(
            ends => ends.Item1.ShouldBeGreaterThanOrEqualTo(PeopleOnConnector), ends => ends.Item2.ShouldBeGreaterThanOrEqualTo(PeopleOnPage));
        interviews.Max(interview => interview.Kills).ShouldBeGreaterThan(0);
        foreach (var (replies, kills) in interviews)
        {
            replies.Distinct().Select(Interview.Common).ShouldBe(repliesUndisturbed.Select(Interview.Common));
            // The one that was on its way when the process died, and nobody could know whether it had arrived.
            (replies.Count - repliesUndisturbed.Count).ShouldBeLessThanOrEqualTo(kills);
        }

        logs.ShouldAllBe(log => log.Select(Interview.Common).SequenceEqual(logUndisturbed.Select(Interview.Common)));
        Query(host, "SELECT COUNT(*) FROM results").ShouldBe($"{interviews.Length + logs.Length + 2}", "each interview made one result, the undisturbed ones as well");
        Query(host, "SELECT COUNT(*) FROM activities WHERE status IN ('accepted', 'queued')").ShouldBe("0");
    }

    private static async Task<List<T>> UntilAsync<T>(CancellationToken enough, Func<int, Task<T>> interview)
    {
        var done = new List<T>();
        while (!enough.IsCancellationRequested)
        {
            done.Add(await interview(done.Count));
        }

        return done;
    }

    /// <summary>One interview on a Bot Connector channel: what the person got, and how often the process was killed meanwhile.</summary>
    private async Task<(IReadOnlyList<string> Replies, int Kills)> InterviewAsync(Connector connector, HostProcess host, string conversation)
    {
        var before = Volatile.Read(ref _kills);
        await DeliverAsync(() => connector.JoinAsync(host.Address, conversation));
        foreach (var (number, text) in Interview.Said.Index())
        {
            await DeliverAsync(() => connector.SayAsync(host.Address, number, text, conversation));
        }

        await InsistAsync(() => Task.FromResult(connector.RepliesIn(conversation).Distinct().Count() >= Interview.RepliesAfter(Interview.Said.Count)));
        // The last one may have come before it was noted, and come again after a kill.
        await Task.Delay(200, TestContext.Current.CancellationToken);
        return (connector.RepliesIn(conversation), Volatile.Read(ref _kills) - before);
    }

    /// <summary>One interview on the chat page: its log.</summary>
    private async Task<IReadOnlyList<string>> InterviewAsync(HostProcess host)
    {
        using var prospect = new Prospect(host.Address);
        await InsistAsync(() => DoneAsync(prospect.OpenAsync));
        foreach (var text in Interview.Said)
        {
            var isRepeat = false;
            await DeliverAsync(() =>
            {
                var post = isRepeat ? prospect.SayAgainAsync(text) : prospect.SayAsync(text);
                isRepeat = true;
                return post;
            });
        }

        IReadOnlyList<Heard> log = [];
        await InsistAsync(async () =>
            await DoneAsync(async () => log = await prospect.LogAsync()) && log.Count(heard => heard.From != prospect.User) >= Interview.RepliesAfter(Interview.Said.Count));
        log.Select(heard => heard.Id).ShouldBeUnique();
        return [.. log.Select(heard => $"{(heard.From == prospect.User ? "User" : "Bot")}: {heard.Text}")];
    }

    private async Task DeliverAsync(Func<Task<bool>> attempt)
    {
        await InsistAsync(attempt);
        Interlocked.Increment(ref _acknowledged);
    }

    /// <summary>Until it succeeds: that may take until the last kill.</summary>
    private static async Task InsistAsync(Func<Task<bool>> attempt)
    {
        while (!await attempt())
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<bool> DoneAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (Interview.IsOfKilledHost(e))
        {
            return false;
        }
    }

    private static string Query(HostProcess host, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={host.DatabasePath};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!.ToString()!;
    }
}
