namespace SourcingBot.BotFramework.Tests.Turns;

public sealed class CommitTroubleTests
{
    [Fact]
    public async Task A_store_that_cannot_commit_is_the_senders_error()
    {
        var store = new BrokenStore(failures: 1);
        var rig = new TurnRig((_, _) => Task.CompletedTask, store);
        await Should.ThrowAsync<IOException>(() => rig.Runner.RunAsync(TurnRig.Says("hello", "a1")));
        (await rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken)).Status.ShouldBe(TurnStatus.Committed);
    }

    [Fact]
    public async Task An_accepted_turn_is_committed_when_the_store_recovers()
    {
        var release = new TaskCompletionSource();
        var store = new BrokenStore(failures: 2);
        var rig = new TurnRig((_, _) => release.Task, store);
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(answer);
        release.SetResult();
        var idle = rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        while (!idle.IsCompleted)
        {
            rig.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        store.Inner.Log(TurnRig.Lounge).Count.ShouldBe(1);
        (await store.ReadAcceptedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private sealed class BrokenStore(int failures) : ITurnStore
    {
        private int _failures = failures;

        public MemoryTurnStore Inner { get; } = new();

        public Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Inner.ReadStateAsync(keys, cancellationToken);

        public Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken) => Inner.AcceptAsync(incoming, cancellationToken);

        public Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken) =>
            _failures-- > 0 ? throw new IOException("No space left on device.") : Inner.CommitAsync(turn, cancellationToken);

        public Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken) => Inner.ReadAcceptedAsync(cancellationToken);

        public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken) => Inner.ReadOutboxAsync(cancellationToken);

        public Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken) => Inner.ReadOutboxAsync(conversation, cancellationToken);

        public Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken) => Inner.MarkDeliveredAsync(conversation, position, channelActivityId, cancellationToken);

        public Task StopConversationAsync(ConversationKey conversation, string reason, CancellationToken cancellationToken) => Inner.StopConversationAsync(conversation, reason, cancellationToken);
    }
}
