using System.Diagnostics;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the trace listeners of the process.</summary>
/// <param name="traceActivity">The whole activity; otherwise only who sent what kind of activity.</param>
public class TraceTranscriptLogger(bool traceActivity) : ITranscriptLogger
{
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Trace.TraceInformation(traceActivity ? ActivityJson.Write((Activity)activity) : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}]");
        return Task.CompletedTask;
    }
}
