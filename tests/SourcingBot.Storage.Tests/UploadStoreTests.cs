using Microsoft.Extensions.DependencyInjection;
using SourcingBot.DirectLine;
using SourcingBot.Storage.Sqlite;

namespace SourcingBot.Storage.Tests;

public sealed class UploadStoreTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_files_together_stay_within_the_limit_and_make_room_when_they_are_old()
    {
        var store = database.Open().GetRequiredService<IUploadStore>();
        (await store.AddAsync([File("a", size: 60, hour: 1), File("b", size: 40, hour: 2)], 100, 100, Token)).ShouldBeTrue();
        (await store.AddAsync([File("c", size: 1, hour: 3)], 100, 100, Token)).ShouldBeFalse();

        await store.DeleteAsync(DateTimeOffset.UnixEpoch.AddHours(1), Token);

        (await store.FindAsync("a", Token)).ShouldBeNull();
        (await store.FindAsync("b", Token))!.Content.Length.ShouldBe(40);
        (await store.AddAsync([File("c", size: 60, hour: 3)], 100, 100, Token)).ShouldBeTrue();
        (await store.AddAsync([File("d", size: 1, hour: 3)], 100, 100, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_conversation_has_its_share_of_the_room()
    {
        var store = database.Open().GetRequiredService<IUploadStore>();
        (await store.AddAsync([File("a", size: 30, hour: 1)], 100, 40, Token)).ShouldBeTrue();
        (await store.AddAsync([File("b", size: 11, hour: 1)], 100, 40, Token)).ShouldBeFalse();
        (await store.AddAsync([File("b", size: 11, hour: 1) with { ConversationId = "c2" }], 100, 40, Token)).ShouldBeTrue();
    }

    [Fact]
    public void The_size_of_all_files_is_known_without_reading_them() =>
        database.Query($"EXPLAIN QUERY PLAN {SqliteUploadStore.Sizes.Replace("$1", "'c1'", StringComparison.Ordinal)}", row => row.GetString(3)).ShouldContain("COVERING INDEX");

    public void Dispose() => database.Dispose();

    private static Upload File(string id, int size, int hour) => new(id, "c1", "text/plain", new byte[size], DateTimeOffset.UnixEpoch.AddHours(hour));
}
