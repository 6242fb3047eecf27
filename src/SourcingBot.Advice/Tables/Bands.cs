namespace SourcingBot.Advice.Tables;

internal static class Bands
{
    /// <summary>Whether the limits ascend from above zero, only the last band has none, and the levels ascend too, as they stand.</summary>
    public static bool AreSound(IReadOnlyList<Band> bands, IReadOnlyList<Level> levels)
    {
        var ids = levels.Select(level => level.Id).ToList();
        var (previous, rank) = (0m, -1);
        for (var i = 0; i < bands.Count; i++)
        {
            if (ids.IndexOf(bands[i].LevelId) <= rank || (bands[i].Below is null) != (i == bands.Count - 1) || bands[i].Below <= previous)
            {
                return false;
            }

            rank = ids.IndexOf(bands[i].LevelId);
            previous = bands[i].Below ?? previous;
        }

        return bands.Count > 0;
    }
}
