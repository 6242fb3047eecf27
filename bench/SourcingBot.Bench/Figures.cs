using System.Globalization;

namespace SourcingBot.Bench;

/// <summary>Durations of one kind, in milliseconds.</summary>
internal sealed class Figures(string name)
{
    private readonly List<double> _milliseconds = [];

    public string Name => name;

    public double Median => Percentile(50);

    public void Add(TimeSpan duration) => _milliseconds.Add(duration.TotalMilliseconds);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-44} median {Median,8:0.00} ms   p95 {Percentile(95),8:0.00} ms   max {Percentile(100),8:0.00} ms   n {_milliseconds.Count}");

    public double Percentile(int percent)
    {
        var sorted = _milliseconds.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }
}
