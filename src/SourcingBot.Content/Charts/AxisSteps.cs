namespace SourcingBot.Content.Charts;

/// <summary>Where an axis has its ticks: round numbers, few enough to be read on a phone.</summary>
internal static class AxisSteps
{
    private const int MostMonths = 7;

    private static readonly int[] s_monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120];

    /// <summary>From at or below the least to at or above the greatest amount, 0 included. The step is 1, 2, 2.5 or 5 times a power of ten, and at least 1.</summary>
    /// <param name="most">Ticks; at least 3.</param>
    public static IReadOnlyList<double> Amounts(double least, double greatest, int most)
    {
        var (low, high) = (Math.Min(0, least), Math.Max(0, greatest));
        for (var power = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, high - low))) - 1)); ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<double>)[power, 2 * power, 2.5 * power, 5 * power])
            {
                var (first, last) = (Math.Floor(low / step), Math.Max(1, Math.Ceiling(high / step)));
                if (last - first < most)
                {
                    return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
                }
            }
        }
    }

    /// <summary>Multiples of a step that divides a year or is whole years, from the first to the last month; at most seven.</summary>
    public static IReadOnlyList<int> Months(int first, int last)
    {
        var step = s_monthSteps.FirstOrDefault(step => (last / step) - (first / step) < MostMonths, defaultValue: (((last - first) / 12 / MostMonths) + 1) * 12);
        return [.. Enumerable.Range(first / step, (last / step) - (first / step) + 1).Select(i => i * step).Where(month => month >= first)];
    }
}
