using System.Globalization;

namespace SourcingBot.Bench.Runtime;

/// <summary>What was measured as a table in Markdown, ready for <c>docs/performance.md</c>.</summary>
internal static class RuntimeTable
{
    public static void Write(IReadOnlyList<Side> sides)
    {
        Write($"| | turns/s, 1 at a time | p50 | p99 | turns/s, 32 at a time | p50 | p99 | processor a turn | allocated a turn | resident | first reply |");
        Write($"| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var side in sides)
        {
            var allocated = side.AllocatedPerTurn?.ToString("0.0 KB", CultureInfo.InvariantCulture);
            Write($"| {side.Name} | {side.TurnsPerSecond1:N0} | {side.At1.Median:0.00} ms | {side.At1.Percentile(99):0.00} ms | {side.TurnsPerSecond32:N0} | {side.At32.Median:0.0} ms | {side.At32.Percentile(99):0.0} ms | {side.ProcessorTimePerTurn:N0} µs | {allocated} | {side.ResidentMegabytes:0} MB | {side.FirstReply.Median:N0} ms |");
        }

        var (bare, byName) = (sides[0], sides.ToDictionary(side => side.Name));
        Write($"");
        Write($"| 32 at a time | measured | aim |");
        Write($"| --- | ---: | ---: |");
        WriteRatio("turns/s, echo to the bare endpoint", byName["echo"], bare, "85 %");
        WriteRatio("turns/s, waterfall to the bare endpoint", byName["waterfall"], bare, "60 %");
        WriteTimes("turns/s, echo to the JavaScript SDK", byName["echo"], byName["echo, JavaScript SDK"]);
        WriteTimes("turns/s, waterfall to the JavaScript SDK", byName["waterfall"], byName["waterfall, JavaScript SDK"]);
        WriteKilobytes("echo", byName["echo"], 20);
        WriteKilobytes("waterfall", byName["waterfall"], 40);
    }

    private static void WriteRatio(string name, Side ours, Side bare, string aim) =>
        Write($"| {name} | {ours.TurnsPerSecond32 / bare.TurnsPerSecond32 * 100:0} % | {aim} |");

    private static void WriteKilobytes(string name, Side ours, int aim) =>
        Write($"| {name}, allocated a turn | {ours.AllocatedPerTurn:0.0} KB | {aim} KB |");

    private static void WriteTimes(string name, Side ours, Side theirs) =>
        Write($"| {name} | {ours.TurnsPerSecond32 / theirs.TurnsPerSecond32:0.0} times | 5 times |");

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
