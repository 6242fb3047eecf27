using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SourcingBot.Host.Tests.Protocol;

/// <summary>Gathers the exceptions that are logged: a turn that failed is answered with an apology, and looks well from outside.</summary>
internal sealed class Failures : ILoggerProvider, ILogger
{
    public ConcurrentQueue<Exception> Seen { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && IsEnabled(logLevel))
        {
            Seen.Enqueue(exception);
        }
    }

    public void Dispose()
    {
        // There is nothing to give back.
    }
}
