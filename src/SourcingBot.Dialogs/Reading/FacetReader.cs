using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads one facet of a criterion of <c>decision.yaml</c>: its levels, and the regimes that lead to them.</summary>
internal static class FacetReader
{
    private const int MostPoints = 10;

    /// <summary>Null where the facet could not stand as it is written; the problems are reported.</summary>
    public static Facet? Read(FacetShape shape, YamlValue facet)
    {
        if (facet.Find("levels") is not { } rows)
        {
            // Without the name that they stand under, every level would be missing or unknown as well.
            if (facet.IsMapping && facet.Entries().FirstOrDefault(entry => Suggestion.Meant(entry.Name, ["levels"]) is not null) is { } mistyped)
            {
                mistyped.UnknownId("The name", mistyped.Name, ["levels"]);
            }
            else
            {
                facet.Require("levels");
            }

            return null;
        }

        var levels = rows.Entries().Select(ReadLevel).ToArray();
        var areLevelsSound = levels.All(level => level.Grounds.Count > 0) & CompareLevels(shape, facet, levels);
        var bands = shape.IsBanded ? BandsReader.Read(shape, facet.Require("bands"), levels) : [];
        var regimes = shape.KnowsRegimes ? ReadRegimes(facet.Require("regimes"), levels) : [];
        facet.RefuseOthers();
        return areLevelsSound && bands is not null && regimes is not null ? new Facet(shape, levels, bands, regimes) : null;
    }

    private static Level ReadLevel(YamlValue row)
    {
        var level = new Level(row.Name, PullReader.Read(row, MostPoints), GroundReader.Read(row), row.Require("sentence")?.Text() ?? "");
        row.RefuseOthers();
        return level;
    }

    private static bool CompareLevels(FacetShape shape, YamlValue facet, Level[] levels)
    {
        if (levels.Length == 0)
        {
            facet.Problem($"'{facet.Name}' of '{shape.Criterion}' has no levels.", "Add each level below 'levels:', with its points, ground and sentence.");
        }

        if (shape.IsBanded)
        {
            return levels.Length > 0;
        }

        var found = levels.Select(level => level.Id).ToArray();
        foreach (var entry in facet.Find("levels")?.Entries() ?? [])
        {
            if (!shape.ClosedLevels.Contains(entry.Name))
            {
                entry.UnknownId($"A level of '{shape.Criterion}' called", entry.Name, shape.ClosedLevels);
            }
        }

        foreach (var missing in levels.Length == 0 ? [] : MissingIds.Of(shape.ClosedLevels, found))
        {
            facet.Problem($"The level '{missing}' of '{shape.Criterion}' is missing.", $"Add '{missing}:' with its points, ground and sentence.");
        }

        if (found.Order(StringComparer.Ordinal).SequenceEqual(shape.ClosedLevels.Order(StringComparer.Ordinal)) && !found.SequenceEqual(shape.ClosedLevels))
        {
            facet.Problem($"The levels of '{shape.Criterion}' stand in another order.", $"From least to most: {string.Join(", ", shape.ClosedLevels)}.");
        }

        return found.SequenceEqual(shape.ClosedLevels);
    }

    private static Dictionary<string, string>? ReadRegimes(YamlValue? node, Level[] levels)
    {
        var isSound = node is not null;
        var regimes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in node?.Entries() ?? [])
        {
            regimes[entry.Name] = entry.Text();
            if (!levels.Any(level => level.Id == entry.Text()))
            {
                isSound = false;
                entry.UnknownId("The level", entry.Text(), levels.Select(level => level.Id));
            }
        }

        return isSound ? regimes : null;
    }
}
