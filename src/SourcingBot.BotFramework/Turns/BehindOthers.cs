using System.Runtime.CompilerServices;

namespace SourcingBot.BotFramework;

/// <summary>
/// Awaited, goes on in the thread pool behind all that waits there. Task.Yield would put it before the rest of its thread's work, where it is
/// stuck when that thread has to wait for a processor.
/// </summary>
internal readonly struct BehindOthers : ICriticalNotifyCompletion
{
    public bool IsCompleted => false;

    public BehindOthers GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(static action => action(), continuation, preferLocal: false);

    public void UnsafeOnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(static action => action(), continuation, preferLocal: false);
}
