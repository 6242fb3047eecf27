namespace SourcingBot.Definitions;

/// <summary>The cure for a mistyped id.</summary>
public static class Suggestion
{
    /// <summary>"Did you mean 'x'?" for an id that may be meant, else the list of known ids.</summary>
    public static string For(string unknown, IEnumerable<string> known)
    {
        var ids = known.Order(StringComparer.Ordinal).ToArray();
        return ids.Length == 0 ? "None is defined."
            : Meant(unknown, ids) is { } meant ? $"Did you mean '{meant}'?"
            : $"Known: {string.Join(", ", ids)}.";
    }

    /// <summary>The nearest id within a third of its length in edits, or null where none is near.</summary>
    public static string? Meant(string unknown, IEnumerable<string> known)
    {
        if (known.Order(StringComparer.Ordinal).MinBy(id => Distance(unknown, id)) is not { } nearest)
        {
            return null;
        }

        // No more than a third of a long id, and of a short one no more than half: "wy" is no "id".
        var distance = Distance(unknown, nearest);
        return distance <= Math.Max(2, nearest.Length / 3) && distance * 2 <= Math.Max(unknown.Length, nearest.Length) ? nearest : null;
    }

    /// <summary>Levenshtein's edit distance, ignoring case; two letters in each other's place count as one edit.</summary>
    private static int Distance(string a, string b)
    {
        int[] before = [];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + substitution);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
