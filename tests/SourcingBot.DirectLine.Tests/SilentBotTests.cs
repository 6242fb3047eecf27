using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>A bot that takes longer than a client waits.</summary>
public sealed class SilentBotTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Requirement("S17", "a turn that can be neither finished nor kept is never answered, or its late reply is lost or comes twice")]
    public async Task What_can_be_neither_answered_nor_kept_for_15_seconds_fails_and_its_reply_comes_once()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var disk = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource<DateTimeOffset>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await TestHost.StartAsync(
            time: time, services: services => SlowDisk.Put(services, () => asked.TrySetResult(time.GetUtcNow()), disk.Task));
        var page = await host.OpenPageAsync();
        using var stream = await OpenStream.OpenAsync(await page.StartAsync());
        await stream.NextAsync();

        var began = time.GetUtcNow();
        var post = PostAsync(page);
        for (var steps = 0; !asked.Task.IsCompleted; steps++)
        {
            steps.ShouldBeLessThan(2000, "nothing is kept early");
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(20, Cancellation);
        }

        // Both waits, for the bot and for the disk, began at the same time or just after.
        await UntilAsync(began + TimeSpan.FromSeconds(14.9));
        post.IsCompleted.ShouldBeFalse();
        await UntilAsync(await asked.Task + TimeSpan.FromSeconds(15));
        using var answer = await post.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await ErrorAsync(answer)).ShouldBe("BotError");

        // The person sends it again, under the same id of the client.
        host.Bot.Gate.SetResult();
        disk.SetResult();
        using var again = await PostAsync(page);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var texts = new List<string?>();
        while (!texts.Contains("at last"))
        {
            texts.Add((string?)(await stream.NextAsync())["text"]);
        }

        (await page.ReadAllAsync()).Select(activity => (string?)activity["text"]).ShouldBe(["welcome", "slow", "at last"]);

        async Task UntilAsync(DateTimeOffset then)
        {
            while (time.GetUtcNow() < then)
            {
                time.Advance(TimeSpan.FromMilliseconds(100));
                await Task.Delay(5, Cancellation);
            }
        }
    }

    private static Task<HttpResponseMessage> PostAsync(Page page) =>
        page.PostAsync(page.Activities, new { type = "message", text = "slow", channelData = new { clientActivityID = "c1" } });

    /// <summary>The store, which keeps nothing early until it is let.</summary>
    internal class SlowDisk : DispatchProxy
    {
        private ITurnStore store = null!;
        private Action asked = null!;
        private Task free = null!;

        /// <param name="services">Hold the real store.</param>
        /// <param name="asked">Is called when something is to be kept early.</param>
        /// <param name="free">Ends when that may go on.</param>
        public static void Put(IServiceCollection services, Action asked, Task free)
        {
            var real = services.Last(service => service.ServiceType == typeof(ITurnStore)).ImplementationType!;
            services.AddSingleton(provider =>
            {
                var proxy = Create<ITurnStore, SlowDisk>();
                ((SlowDisk)(object)proxy).store = (ITurnStore)ActivatorUtilities.CreateInstance(provider, real);
                ((SlowDisk)(object)proxy).asked = asked;
                ((SlowDisk)(object)proxy).free = free;
                return proxy;
            });
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(ITurnStore.AcceptAsync)
            ? AcceptAsync((IncomingTurn)args![0]!)
            : targetMethod.Invoke(store, args);

        private async Task<CommitResult> AcceptAsync(IncomingTurn incoming)
        {
            asked();
            await free;
            return await store.AcceptAsync(incoming, CancellationToken.None);
        }
    }
}
