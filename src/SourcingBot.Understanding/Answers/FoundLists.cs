namespace SourcingBot.Understanding.Answers;

/// <summary>Which findings of one kind stand beside those of another. Both are in the order of the message, so one walk finds what meets.</summary>
internal static class FoundLists
{
    /// <summary>Those that share no word with the others.</summary>
    public static List<Found> Apart(this List<Found> found, List<Found> others) => Without(found, others, (one, other) => one.Overlaps(other));

    /// <summary>Those that do not lie within one of the others.</summary>
    public static List<Found> Outside(this List<Found> found, List<Found> others) => Without(found, others, IsWithin);

    /// <summary>Those that do not lie within a longer one of the others.</summary>
    public static List<Found> StrictlyOutside(this List<Found> found, List<Found> others) =>
        Without(found, others, (one, other) => IsWithin(one, other) && (one.First, one.Last) != (other.First, other.Last));

    private static bool IsWithin(Found one, Found other) => other.First <= one.First && one.Last <= other.Last;

    private static List<Found> Without(List<Found> found, List<Found> others, Func<Found, Found, bool> collide)
    {
        var kept = new List<Found>(found.Count);
        var next = 0;
        foreach (var one in found)
        {
            while (next < others.Count && others[next].Last < one.First)
            {
                next++;
            }

            if (next == others.Count || !collide(one, others[next]))
            {
                kept.Add(one);
            }
        }

        return kept;
    }
}
