namespace SourcingBot.Host.Replaying;

/// <summary>What two lists of lines have in common, and what not.</summary>
internal static class LineDiff
{
    // So many equal lines stay around a difference.
    private const int Context = 1;

    /// <returns>Empty when they are the same.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> expected, IReadOnlyList<string> got)
    {
        if (expected.SequenceEqual(got))
        {
            return [];
        }

        var common = CommonLengths(expected, got);
        var lines = new List<string>();
        var (i, j) = (0, 0);
        while (i < expected.Count || j < got.Count)
        {
            if (i < expected.Count && j < got.Count && expected[i] == got[j])
            {
                lines.Add("  " + expected[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= got.Count || (i < expected.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + expected[i++]);
            }
            else
            {
                lines.Add("+ " + got[j++]);
            }
        }

        return Shortened(lines);
    }

    /// <summary>How many lines the rests after i and j have in common, in order.</summary>
    private static int[,] CommonLengths(IReadOnlyList<string> expected, IReadOnlyList<string> got)
    {
        var common = new int[expected.Count + 1, got.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = got.Count - 1; j >= 0; j--)
            {
                common[i, j] = expected[i] == got[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<string> Shortened(List<string> lines)
    {
        bool IsNear(int at) => Enumerable.Range(at - Context, (2 * Context) + 1).Any(near => near >= 0 && near < lines.Count && lines[near][0] != ' ');
        var kept = new List<string>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsNear(at))
            {
                kept.Add(lines[at]);
            }
            else if (kept is [] or [.., not "  …"])
            {
                kept.Add("  …");
            }
        }

        return kept;
    }
}
