using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SourcingBot.Host.Tests.Crashes;

namespace SourcingBot.Host.Tests.Protocol;

/// <summary>
/// The whole host, with the real bot on a real database, against damaged activities: a minute in every run, longer at night. What fails is
/// printed with its seed; SOURCINGBOT_FUZZ_SEED runs that one first.
/// </summary>
public sealed class ActivityFuzzTests
{
    private const int Senders = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Duration = Nightly.IsOn ? TimeSpan.FromMinutes(20) : TimeSpan.FromMinutes(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_damaged_activity_fails_hangs_or_harms_the_conversation_of_others()
    {
        await using var connector = await Connector.StartAsync("slack");
        await using var host = await RunningHost.StartAsync(["--environment", "Development"]);
        using var failures = new Failures();
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(failures);
        var first = int.TryParse(Environment.GetEnvironmentVariable("SOURCINGBOT_FUZZ_SEED"), out var given) ? given : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seeds from {first}.");

        var end = DateTime.UtcNow + Duration;
        var next = first - 1;
        var sent = await Task.WhenAll(Enumerable.Range(0, Senders).Select(async _ =>
        {
            var count = 0;
            for (; DateTime.UtcNow < end; count++)
            {
                await SendAsync(host, connector, failures, Interlocked.Increment(ref next));
            }

            return count;
        }));

        TestContext.Current.TestOutputHelper?.WriteLine($"{sent.Sum()} activities.");
        sent.Sum().ShouldBeGreaterThan(100);
        (await connector.JoinAsync(host.Address)).ShouldBeTrue();
        (await connector.WaitForReplyAsync("1 of 4")).ShouldBeTrue("after all that a new conversation begins as usual");
    }

    private static async Task SendAsync(RunningHost host, Connector connector, Failures failures, int seed)
    {
        var random = new Random(seed);
        var activity = JsonNode.Parse(RealActivities.Bodies[random.Next(RealActivities.Bodies.Count)])!;
        activity["serviceUrl"] = connector.ServiceUrl;
        activity["id"] = $"{seed}";
        var body = new Mutation(random).Of(activity.ToJsonString());
        string What(string problem) => $"Seed {seed}: {problem}\n{Encoding.UTF8.GetString(body)}";

        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(Longest);
        try
        {
            using var answer = await host.Client.PostAsync("/api/messages", content, patience.Token);
            (answer.StatusCode < HttpStatusCode.InternalServerError || answer.StatusCode == HttpStatusCode.NotImplemented).ShouldBeTrue(What($"{(int)answer.StatusCode}"));
        }
        catch (OperationCanceledException) when (!Token.IsCancellationRequested)
        {
            Assert.Fail(What($"no answer within {Longest.TotalSeconds} s"));
        }

        // Perhaps of another sender's activity a moment ago: its seed is near.
        failures.Seen.FirstOrDefault().ShouldBeNull(What("a turn failed"));
    }
}
