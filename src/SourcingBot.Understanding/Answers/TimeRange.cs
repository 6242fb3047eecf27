namespace SourcingBot.Understanding.Answers;

/// <summary>A time as an answer counts it, and the days it was named by.</summary>
/// <param name="Min">Days or months; null when open.</param>
/// <param name="Max">The same.</param>
/// <param name="From">The first day; null when open, or when a length was named.</param>
/// <param name="To">The last day, likewise.</param>
internal readonly record struct TimeRange(int? Min, int? Max, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>One range, or a lower and an upper bound that make one; contradictory ones are no answer.</summary>
    public static TimeRange? Single(IReadOnlyList<TimeRange> ranges)
    {
        if (ranges.DistinctBy(range => (range.Min, range.Max)).ToList() is not { Count: 2 } two)
        {
            return ranges.Count > 0 && ranges.All(range => (range.Min, range.Max) == (ranges[0].Min, ranges[0].Max)) ? ranges[0] : null;
        }

        var (low, high) = two[0].Max is null ? (two[0], two[1]) : (two[1], two[0]);
        return low.Max is null && high.Min is null && low.Min <= high.Max ? new TimeRange(low.Min, high.Max, low.From, high.To) : null;
    }
}
