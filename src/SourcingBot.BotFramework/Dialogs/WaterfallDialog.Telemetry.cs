#nullable disable annotations

using System.Globalization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall reports. Without a client nothing is made for it, in memory or in the state.</summary>
public partial class WaterfallDialog
{
    private const string PersistedInstanceId = "instanceId";

    private bool IsWatched => TelemetryClient is not NullBotTelemetryClient;

    private void ReportStart(IDictionary<string, object> state)
    {
        if (IsWatched)
        {
            var properties = Properties(state);
            TelemetryClient.TrackEvent("WaterfallStart", properties);
            TelemetryClient.TrackDialogView(Id, properties);
        }
    }

    private void ReportStep(WaterfallStepContext stepContext)
    {
        if (IsWatched)
        {
            TelemetryClient.TrackEvent("WaterfallStep", Properties(stepContext.ActiveDialog!.State, stepContext.Index));
        }
    }

    /// <summary>A waterfall that gives way to another one neither completes nor is cancelled.</summary>
    private void ReportEnd(IDictionary<string, object> state, DialogReason reason)
    {
        if (!IsWatched)
        {
            return;
        }

        switch (reason)
        {
            case DialogReason.EndCalled:
                TelemetryClient.TrackEvent("WaterfallComplete", Properties(state));
                break;
            case DialogReason.CancelCalled:
                TelemetryClient.TrackEvent("WaterfallCancel", Properties(state, state.TryGetValue(StepIndex, out var index) ? StoredValue.As<int>(index) : 0));
                break;
        }
    }

    private Dictionary<string, string> Properties(IDictionary<string, object> state) => new()
    {
        ["DialogId"] = Id,
        ["InstanceId"] = InstanceId(state),
    };

    private Dictionary<string, string> Properties(IDictionary<string, object> state, int index)
    {
        var properties = Properties(state);
        properties["StepName"] = StepName(index);
        return properties;
    }

    /// <summary>The same from start to end; a waterfall that began without a client gets one when it is first reported.</summary>
    private static string InstanceId(IDictionary<string, object> state)
    {
        if (!state.TryGetValue(PersistedInstanceId, out var id))
        {
            state[PersistedInstanceId] = id = Guid.NewGuid().ToString();
        }

        return StoredValue.As<string>(id);
    }

    /// <summary>The name of the step's method. What the compiler calls a lambda tells nobody anything.</summary>
    private string StepName(int index) => _steps.ElementAtOrDefault(index)?.Method.Name is { } name && !name.StartsWith('<')
        ? name
        : string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}");
}
