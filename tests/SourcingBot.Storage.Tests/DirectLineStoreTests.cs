using Microsoft.Extensions.DependencyInjection;
using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Tests;

public sealed class DirectLineStoreTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_web_conversation_is_found_by_its_id_and_by_the_hash_of_its_secret_after_a_restart()
    {
        var conversation = new WebConversation("c1", "dl_1", "de-DE", null);
        await database.Open().GetRequiredService<IWebConversationStore>().AddAsync(conversation, "hash", Token);

        var store = database.Open().GetRequiredService<IWebConversationStore>();
        (await store.FindAsync("c1", Token)).ShouldBe(conversation);
        (await store.FindByResumeAsync("hash", Token)).ShouldBe(conversation);
        (await store.FindByResumeAsync("other", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task The_first_signing_key_stays()
    {
        (await database.Open().GetRequiredService<ISigningKeyStore>().GetOrAddAsync([1, 2, 3], Token)).ShouldBe([1, 2, 3]);
        (await database.Open().GetRequiredService<ISigningKeyStore>().GetOrAddAsync([4, 5, 6], Token)).ShouldBe([1, 2, 3]);
    }

    public void Dispose() => database.Dispose();
}
