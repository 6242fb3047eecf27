#nullable disable annotations

namespace Microsoft.Bot.Builder;

/// <summary>A telemetry client that knows views: a dialog that begins is one.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
