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

    [Fact]
    [Requirement("R33", "a turn whose commit fails while its activity is being accepted is not run again before the next start")]
    public async Task A_commit_that_fails_while_the_activity_is_being_accepted_is_tried_again()
    {
        var (fail, accept) = (new TaskCompletionSource(), new TaskCompletionSource());
        var store = new BrokenStore(failures: 1) { BeforeCommit = fail.Task, BeforeAcceptance = accept.Task };
        var rig = new TurnRig((_, _) => Task.CompletedTask, store);
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await store.CommitBegun;
        rig.Clock.Advance(TurnRunner.Patience);
        await store.AcceptanceBegun;

        // The turn hears of its failure within this call, if its thread was quick enough to wait for it.
        fail.SetResult();
        accept.SetResult();

        (await answer).Status.ShouldBe(TurnStatus.Accepted);
        var idle = rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        while (!idle.IsCompleted)
        {
            rig.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await store.ReadAcceptedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        store.Inner.Log(TurnRig.Lounge).Count.ShouldBe(1);
    }

    private sealed class BrokenStore(int failures) : ITurnStore
    {
        private readonly TaskCompletionSource _commitBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _acceptanceBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _failures = failures;

        public Task BeforeCommit { get; init; } = Task.CompletedTask;

        public Task BeforeAcceptance { get; init; } = Task.CompletedTask;

        public Task CommitBegun => _commitBegun.Task;

        public Task AcceptanceBegun => _acceptanceBegun.Task;

        public MemoryTurnStore Inner { get; } = new();

        public Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Inner.ReadStateAsync(keys, cancellationToken);

        public async Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken)
        {
            _acceptanceBegun.TrySetResult();
            await BeforeAcceptance;
            return await Inner.AcceptAsync(incoming, cancellationToken);
        }

        public async Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
        {
            _commitBegun.TrySetResult();
            await BeforeCommit;
            return _failures-- > 0 ? throw new IOException("No space left on device.") : await Inner.CommitAsync(turn, cancellationToken);
        }

        public Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken) => Inner.ReadAcceptedAsync(cancellationToken);

        public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken) => Inner.ReadOutboxAsync(cancellationToken);

        public Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken) => Inner.ReadOutboxAsync(conversation, cancellationToken);

        public Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken) => Inner.MarkDeliveredAsync(conversation, position, channelActivityId, cancellationToken);

        public Task StopConversationAsync(ConversationKey conversation, string reason, CancellationToken cancellationToken) => Inner.StopConversationAsync(conversation, reason, cancellationToken);
    }
}
