using SourcingBot.Content.Articles;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

internal static class FigureReader
{
    /// <remarks>A figure with mistakes has no unit, so that nothing is calculated with it.</remarks>
    internal static Figure Read(YamlValue entry)
    {
        if (!Placeholder.IsFigureName(entry.Name))
        {
            entry.Problem($"'{entry.Name}' is no name for a figure.", "Write letters and digits alone, a letter first, as in hiddenCost.");
        }

        var unit = entry.Require("unit")?.Text() ?? "";
        var (value, hasEnds) = (entry.Find("value"), entry.Find("min") is not null | entry.Find("max") is not null);
        var isSound = entry.IsMapping && value is null == hasEnds;
        if (entry.IsMapping && !isSound)
        {
            entry.Problem(hasEnds ? $"'{entry.Name}' has a value, and also min or max." : $"'{entry.Name}' has no number.", "Write either value, or both min and max.");
        }

        var (low, high) = value is null && hasEnds ? (entry.Require("min"), entry.Require("max")) : (value, value);
        var (min, max) = (low?.Number() ?? 0, high?.Number() ?? 0);
        if (low is not null && high is not null && min > max)
        {
            entry.Problem($"In '{entry.Name}' min is larger than max.", "Write the smaller number as min.");
            isSound = false;
        }

        entry.RefuseOthers();
        return new Figure(min, max, isSound && low is not null && high is not null ? unit : "");
    }
}
