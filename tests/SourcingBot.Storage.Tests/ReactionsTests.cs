using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Reactions;
using SourcingBot.Storage.Sqlite;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class ReactionsTests : IDisposable
{
    private static readonly Reaction Liked = new("en", "costs#setup", "like");
    private static readonly Reaction Disliked = new("en", "costs#setup", "dislike");

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 23, 59, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reactions_are_counted_and_what_is_taken_back_counts_no_more()
    {
        await ReactAsync("a", (Disliked, 1));
        await ReactAsync("b", (Disliked, 1), (Liked, 1));
        await ReactAsync("c", (Liked, -1), (Liked, -1));

        (await ReadAsync()).ShouldBe([new(Disliked, 2, new DateOnly(2026, 11, 22))]);
        await ReactAsync("d", (Liked, 1));
        (await ReadAsync()).Select(counted => counted.Times).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_turn_that_is_delivered_twice_counts_once()
    {
        await ReactAsync("a", (Liked, 1));
        await ReactAsync("a", (Liked, 1));

        (await ReadAsync()).ShouldHaveSingleItem().Times.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_kept_longer_than_the_setting_says()
    {
        await ReactAsync("a", (Liked, 1));
        _time.Advance(TimeSpan.FromDays(179));
        (await ReadAsync()).Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromDays(1));
        (await ReadAsync()).ShouldBeEmpty();
    }

    public void Dispose() => _database.Dispose();

    private IServiceProvider Services => field ??= _database.Open(_time);

    private Task<CommitResult> ReactAsync(string key, params (Reaction Reaction, int By)[] changes) => Services.GetRequiredService<ITurnStore>()
        .CommitAsync(new TurnCommit(Incoming(key), [], [], [.. changes.Select(change => new ReactionChange(change.Reaction, change.By))]), Token);

    private Task<IReadOnlyList<CountedReaction>> ReadAsync() => Services.GetRequiredService<IReactions>().ReadAsync(Token);
}
