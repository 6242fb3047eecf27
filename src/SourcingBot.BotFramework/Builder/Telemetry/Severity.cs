namespace Microsoft.Bot.Builder;

/// <summary>How much a trace matters, as Application Insights counts it.</summary>
public enum Severity
{
    Verbose,
    Information,
    Warning,
    Error,
    Critical,
}
