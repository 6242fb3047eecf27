using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework.Tests.Dialogs;

/// <summary>Writes down what dialogs report.</summary>
internal class RecordingTelemetry : IBotTelemetryClient
{
    public List<(string Name, Dictionary<string, string> Properties)> Events { get; } = [];

    public List<string> Traces { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Events.Add((eventName, new Dictionary<string, string>(properties ?? new Dictionary<string, string>())));

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Traces.Add($"{severityLevel}: {message}");

    public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        throw new InvalidOperationException("Dialogs report no availability.");

    public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) =>
        throw new InvalidOperationException("Dialogs report no dependencies.");

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        throw new InvalidOperationException("Dialogs report no exceptions.");

    public void Flush() => throw new InvalidOperationException("Whoever owns the client flushes it.");
}
