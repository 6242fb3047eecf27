using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.Sales.Access;

namespace SourcingBot.Storage.Tests;

public sealed class AccessStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly ApiKey Key = new("0a1b2c3d", "crm", Now);

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _time = new(Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_found_by_the_hash_of_its_secret_and_shows_the_day_of_its_last_use()
    {
        await Keys.AddAsync(Key, "hash", Token);

        (await Keys.UseAsync("other", new DateOnly(2026, 11, 29), Token)).ShouldBeNull();
        (await Keys.ReadAsync(Token)).ShouldBe([Key]);
        (await Keys.UseAsync("hash", new DateOnly(2026, 11, 29), Token)).ShouldBe(Key with { LastUsed = new DateOnly(2026, 11, 29) });
        await Keys.UseAsync("hash", new DateOnly(2026, 12, 1), Token);
        (await Keys.UseAsync("hash", new DateOnly(2026, 11, 30), Token))!.LastUsed.ShouldBe(new DateOnly(2026, 12, 1));
        (await Restarted.GetRequiredService<IApiKeys>().ReadAsync(Token)).ShouldBe([Key with { LastUsed = new DateOnly(2026, 12, 1) }]);
    }

    [Fact]
    public async Task A_key_is_revoked_once_and_is_not_found_any_more()
    {
        await Keys.AddAsync(Key, "hash", Token);

        (await Keys.RevokeAsync("other", Token)).ShouldBeFalse();
        (await Keys.RevokeAsync(Key.Id, Token)).ShouldBeTrue();
        (await Keys.RevokeAsync(Key.Id, Token)).ShouldBeFalse();

        (await Keys.UseAsync("hash", new DateOnly(2026, 11, 29), Token)).ShouldBeNull();
        (await Keys.ReadAsync(Token)).ShouldBe([Key with { Revoked = Now }]);
    }

    [Fact]
    public async Task An_address_lets_in_once()
    {
        await SignIns.AddAsync("hash", Now.AddMinutes(15), Token);

        (await SignIns.AnyWasUsedAsync(Token)).ShouldBeFalse();
        (await SignIns.IsOpenAsync("hash", Token)).ShouldBeTrue();
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SignIns.UseAsync("hash", Token)));

        tries.Count(isIn => isIn).ShouldBe(1);
        (await SignIns.IsOpenAsync("hash", Token)).ShouldBeFalse();
        (await SignIns.UseAsync("other", Token)).ShouldBeFalse();
        (await SignIns.AnyWasUsedAsync(Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_address_is_over_after_its_time()
    {
        await SignIns.AddAsync("hash", Now.AddMinutes(15), Token);

        _time.Advance(TimeSpan.FromMinutes(15));

        (await SignIns.IsOpenAsync("hash", Token)).ShouldBeFalse();
        (await SignIns.UseAsync("hash", Token)).ShouldBeFalse();
        (await SignIns.AnyWasUsedAsync(Token)).ShouldBeFalse();
    }

    [Fact]
    [Requirement("S24", "a session that has ended or is over lets somebody in")]
    public async Task A_session_lasts_until_its_end_or_until_it_is_ended()
    {
        await Sessions.AddAsync("one", [1], Now.AddHours(12), Token);
        await Sessions.AddAsync("two", [2], Now.AddHours(12), Token);

        (await Restarted.GetRequiredService<ISalesSessions>().FindAsync("one", Token)).ShouldBe([1]);
        await Sessions.EndAsync("one", Token);
        (await Sessions.FindAsync("one", Token)).ShouldBeNull();
        await Sessions.RenewAsync("one", [3], Now.AddHours(20), Token);
        (await Sessions.FindAsync("one", Token)).ShouldBeNull();

        _time.Advance(TimeSpan.FromHours(11));
        await Sessions.RenewAsync("two", [4], Now.AddHours(23), Token);
        _time.Advance(TimeSpan.FromHours(11));
        (await Sessions.FindAsync("two", Token)).ShouldBe([4]);
        _time.Advance(TimeSpan.FromHours(1));
        (await Sessions.FindAsync("two", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Sessions_that_are_over_leave_the_file_with_the_next_one()
    {
        await Sessions.AddAsync("one", [1], Now.AddHours(12), Token);
        _time.Advance(TimeSpan.FromHours(13));

        await Sessions.AddAsync("two", [2], Now.AddHours(25), Token);

        _database.Query("SELECT COUNT(*) FROM sales_sessions", row => row.GetInt32(0)).ShouldBe(1);
    }

    [Fact]
    public void Protection_keys_are_there_after_a_restart_in_their_order()
    {
        var keys = Services.GetRequiredService<IProtectionKeys>();
        keys.Add("b", "<key id='1'/>");
        _time.Advance(TimeSpan.FromDays(90));
        keys.Add("a", "<key id='2'/>");

        Restarted.GetRequiredService<IProtectionKeys>().Read().ShouldBe(["<key id='1'/>", "<key id='2'/>"]);
    }

    public void Dispose() => _database.Dispose();

    private IServiceProvider Services => field ??= _database.Open(_time);

    private IServiceProvider Restarted => _database.Open(_time);

    private IApiKeys Keys => Services.GetRequiredService<IApiKeys>();

    private ISignIns SignIns => Services.GetRequiredService<ISignIns>();

    private ISalesSessions Sessions => Services.GetRequiredService<ISalesSessions>();
}
