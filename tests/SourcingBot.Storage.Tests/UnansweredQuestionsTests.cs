using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Unanswered;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class UnansweredQuestionsTests : IDisposable
{
    private static readonly UnansweredQuestion Tax = new("en", "what about the tax");
    private static readonly UnansweredQuestion Lunch = new("en", "is there lunch");

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 23, 59, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_are_counted_by_language_and_text_and_the_most_frequent_comes_first()
    {
        await AskAsync("a", Lunch);
        await AskAsync("b", Tax);
        _time.Advance(TimeSpan.FromDays(1));
        await AskAsync("c", Tax, new("de", Tax.Text));

        (await ReadAsync()).ShouldBe(
        [
            new(Tax, 2, new DateOnly(2026, 11, 23)),
            new(new("de", Tax.Text), 1, new DateOnly(2026, 11, 23)),
            new(Lunch, 1, new DateOnly(2026, 11, 22)),
        ]);
    }

    [Fact]
    public async Task A_turn_that_is_delivered_twice_counts_once()
    {
        await AskAsync("a", Tax);
        await AskAsync("a", Tax);

        (await ReadAsync()).ShouldHaveSingleItem().Times.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_met_changed_state_counts_nothing()
    {
        var stale = new TurnCommit(Incoming("a"), [new StateWrite("s", "{}", 7)], [], [Tax]);

        (await Turns.CommitAsync(stale, Token)).Outcome.ShouldBe(CommitOutcome.Stale);

        (await ReadAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Removed_questions_are_gone()
    {
        await AskAsync("a", Tax, Lunch);

        (await Questions.RemoveAsync([Tax, new("en", "never asked")], Token)).ShouldBe(1);

        (await ReadAsync()).Select(counted => counted.Question).ShouldBe([Lunch]);
    }

    [Fact]
    public async Task Nothing_is_kept_longer_than_the_setting_says()
    {
        await AskAsync("a", Tax);
        _time.Advance(TimeSpan.FromDays(100));
        await AskAsync("b", Lunch);

        _time.Advance(TimeSpan.FromDays(79));
        (await ReadAsync()).Count.ShouldBe(2);
        _time.Advance(TimeSpan.FromDays(1));
        (await ReadAsync()).Select(counted => counted.Question).ShouldBe([Lunch]);
    }

    [Fact]
    public async Task What_the_store_does_not_know_is_refused_and_the_turn_with_it()
    {
        await Should.ThrowAsync<ArgumentException>(() => Turns.CommitAsync(new TurnCommit(Incoming("a"), [], [], ["?"]), Token));

        (await Turns.CommitAsync(Commit(Incoming("a")), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
    }

    public void Dispose() => _database.Dispose();

    private IServiceProvider Services => field ??= _database.Open(_time);

    private ITurnStore Turns => Services.GetRequiredService<ITurnStore>();

    private IUnansweredQuestions Questions => Services.GetRequiredService<IUnansweredQuestions>();

    private Task<CommitResult> AskAsync(string key, params UnansweredQuestion[] asked) => Turns.CommitAsync(new TurnCommit(Incoming(key), [], [], asked), Token);

    private Task<IReadOnlyList<CountedQuestion>> ReadAsync() => Questions.ReadAsync(Token);
}
