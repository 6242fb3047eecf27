namespace SourcingBot.Advice.Tables;

internal static class Bands
{
    /// <summary>Whether the limits ascend from above zero, only the last band has none, and every level is known.</summary>
    public static bool AreSound(IReadOnlyList<Band> bands, Func<string, bool> isLevel)
    {
        var previous = 0m;
        for (var i = 0; i < bands.Count; i++)
        {
            if (!isLevel(bands[i].LevelId) || (bands[i].Below is null) != (i == bands.Count - 1) || bands[i].Below <= previous)
            {
                return false;
            }

            previous = bands[i].Below ?? previous;
        }

        return bands.Count > 0;
    }
}
