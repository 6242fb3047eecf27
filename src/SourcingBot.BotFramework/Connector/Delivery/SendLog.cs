namespace SourcingBot.BotFramework;

/// <summary>When something was sent, as far back as its limits look. For one thread at a time.</summary>
/// <param name="limits">The last looks back farthest.</param>
internal sealed class SendLog(SendLimit[] limits)
{
    private readonly List<TimeSpan> _times = [];

    /// <summary>The first moment at which no limit would be passed.</summary>
    public TimeSpan NextFree() => limits.Max(limit => _times.Count < limit.Most ? TimeSpan.Zero : _times[^limit.Most] + limit.Span);

    public void Add(TimeSpan now)
    {
        var most = limits[^1].Most;
        if (_times.Count >= 2 * most)
        {
            _times.RemoveRange(0, _times.Count - most);
        }

        _times.Add(now);
    }

    /// <summary>Whether nothing in it matters any more.</summary>
    public bool IsQuiet(TimeSpan now) => _times.Count == 0 || now - _times[^1] >= limits[^1].Span;
}
