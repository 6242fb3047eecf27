namespace SourcingBot.Content.Search;

internal static class Typos
{
    /// <summary>
    /// Whether one is the other with a slip of the finger: one letter missing, added, wrong or changed places with its neighbour;
    /// two in words of nine letters and more. The first letter is nearly always right. In short words a wrong letter is not
    /// taken for a slip, since it mostly makes another word ("house", "horse").
    /// </summary>
    internal static bool AreNear(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        var allowed = longest >= 9 ? 2 : longest >= 5 ? 1 : 0;
        return allowed > 0 && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= allowed
            && (longest > 7 || a.Length != b.Length || a.Order().SequenceEqual(b.Order()))
            && Distance(a, b) <= allowed;
    }

    /// <summary>Edits by Damerau's count (a swap of neighbours is one), optimal string alignment.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
