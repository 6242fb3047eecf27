namespace SourcingBot.Storage.Sqlite;

/// <param name="work">Answers with the caller's result and whether its changes are kept.</param>
internal sealed class QueuedWrite<T>(Func<Statements, (T Result, bool Keep)> work) : QueuedWrite
{
    // The writer's thread must not run what the callers do next.
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? failure;

    public Task<T> Answer => answer.Task;

    public override bool Run(Statements statements)
    {
        (result, var keep) = work(statements);
        return keep;
    }

    public override void Remember(Exception failure) => this.failure = failure;

    public override void Complete()
    {
        if (failure is null)
        {
            answer.SetResult(result!);
        }
        else
        {
            answer.SetException(failure);
        }
    }

    public override void Fail(Exception failure) => answer.SetException(failure);
}
