namespace SourcingBot.Definitions;

/// <summary>The cure for a mistyped id.</summary>
public static class Suggestion
{
    /// <summary>"Did you mean 'x'?" for an id within a third of its length in edits, else the list of known ids.</summary>
    public static string For(string unknown, IEnumerable<string> known)
    {
        var ids = known.Order(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return "None is defined.";
        }

        var nearest = ids.MinBy(id => Distance(unknown, id))!;
        return Distance(unknown, nearest) <= Math.Max(2, nearest.Length / 3)
            ? $"Did you mean '{nearest}'?"
            : $"Known: {string.Join(", ", ids)}.";
    }

    /// <summary>Levenshtein's edit distance, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + substitution);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
