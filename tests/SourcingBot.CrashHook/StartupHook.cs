using System.Diagnostics;

/// <summary>
/// Loaded into the host by DOTNET_STARTUP_HOOKS: kills the process, as SIGKILL does, at a chosen point inside a turn. The host itself
/// knows nothing of it; it only tells a <see cref="DiagnosticListener"/> where it is.
/// </summary>
/// <remarks>CRASH_AT names the point ("AfterCommit"), CRASH_TURN counts how often it is passed before (1: the first time kills).</remarks>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("CRASH_AT") is { Length: > 0 } point)
        {
            DiagnosticListener.AllListeners.Subscribe(new Listeners(point, int.Parse(Environment.GetEnvironmentVariable("CRASH_TURN") ?? "1")));
        }
    }

    private sealed class Listeners(string point, int turn) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener listener)
        {
            if (listener.Name == "SourcingBot.Turns")
            {
                listener.Subscribe(new Killer(point, turn), name => name == point);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Killer(string point, int turn) : IObserver<KeyValuePair<string, object?>>
    {
        private int _passed;

        public void OnNext(KeyValuePair<string, object?> passed)
        {
            if (passed.Key == point && Interlocked.Increment(ref _passed) == turn)
            {
                Process.GetCurrentProcess().Kill();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
