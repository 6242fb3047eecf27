namespace SourcingBot.Content.Rendering.Splitting;

internal static class Packing
{
    /// <summary>Joins as many neighbours as fit, again and again.</summary>
    /// <param name="smaller">Takes one apart that does not fit even alone; what comes of it is not joined with others.</param>
    internal static IEnumerable<string> Pack<T>(
        IReadOnlyList<T> units, Func<IEnumerable<T>, string> join, Func<string, bool> fits, Func<T, IEnumerable<string>> smaller)
    {
        for (var from = 0; from < units.Count;)
        {
            var count = MostThatFit(units.Count - from, count => fits(join(units.Skip(from).Take(count))));
            if (count > 0)
            {
                yield return join(units.Skip(from).Take(count));
                from += count;
                continue;
            }

            foreach (var part in smaller(units[from++]))
            {
                yield return part;
            }
        }
    }

    /// <summary>By doubling and then by halves: whether some fit costs as much as writing them.</summary>
    private static int MostThatFit(int all, Func<int, bool> fits)
    {
        var (good, bad) = (0, all + 1);
        for (var next = 1; good < all && next < bad; next = Math.Min(next * 2, all))
        {
            if (fits(next))
            {
                good = next;
            }
            else
            {
                bad = next;
            }
        }

        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            (good, bad) = fits(middle) ? (middle, bad) : (good, middle);
        }

        return good;
    }
}
