namespace SourcingBot.Understanding.Words;

/// <summary>Looks things up that stand in the order of the message, by halves, so that a long message of nothing but these is still read in time.</summary>
internal static class Ascending
{
    /// <summary>The index of the first item that stands at the place or after it; their count when none does.</summary>
    public static int IndexFrom<T>(this IReadOnlyList<T> items, int place, Func<T, int> placeOf)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = placeOf(items[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
