using System.Globalization;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads one facet of a criterion of <c>decision.yaml</c>: its levels, and the bands or regimes that lead to them.</summary>
internal static class FacetReader
{
    private const int MostPoints = 10;
    private const string RestOfAll = "above";

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
        var bands = shape.IsBanded ? ReadBands(shape, facet.Require("bands"), levels) : [];
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

    private static Dictionary<string, IReadOnlyList<Band>>? ReadBands(FacetShape shape, YamlValue? node, Level[] levels)
    {
        var isSound = node is not null;
        var scales = new Dictionary<string, IReadOnlyList<Band>>(StringComparer.Ordinal);
        foreach (var scale in node?.Entries() ?? [])
        {
            if (!shape.KnowsScale(scale.Name))
            {
                isSound = false;
                scale.Problem(
                    $"'{scale.Name}' is no scale of '{shape.Name}'.",
                    shape.Name == FacetShape.Amount ? "Write a currency's three letters or 'unstated', with /year for yearly amounts." : $"Write '{shape.Name}'.");
            }

            scales[scale.Name] = ReadScale(scale, levels, ref isSound);
        }

        var reached = scales.Values.SelectMany(bands => bands).Select(band => band.LevelId).ToHashSet();
        foreach (var unreached in node is null ? [] : MissingIds.Of(levels.Select(level => level.Id), reached))
        {
            isSound = false;
            node!.Problem($"No band leads to the level '{unreached}'.", $"Add '{unreached}: limit' to a scale, or take the level away.");
        }

        return isSound ? scales : null;
    }

    private static List<Band> ReadScale(YamlValue scale, Level[] levels, ref bool isSound)
    {
        var bands = new List<Band>();
        var entries = scale.Entries();
        var previous = 0m;
        if (entries.FirstOrDefault(entry => entry.IsRestOfNumber) is { } cut)
        {
            isSound = false;
            cut.RefuseRestOfNumber();
            return [.. entries.Where(entry => !entry.IsRestOfNumber).Select(entry => new Band(entry.Name, Below: null))];
        }

        foreach (var entry in entries)
        {
            var isLast = entry == entries[^1];
            if (!levels.Any(level => level.Id == entry.Name))
            {
                isSound = false;
                entry.UnknownId("The level", entry.Name, levels.Select(level => level.Id));
            }

            var text = entry.Text();
            var isLimit = decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var below);
            if (isLast && text != RestOfAll)
            {
                isSound = false;
                entry.Problem($"The last level '{entry.Name}' has the limit '{text}'.", $"Write '{RestOfAll}', so that every amount has a level.");
            }
            else if (!isLast && (!isLimit || below <= previous))
            {
                isSound = false;
                entry.Problem($"The limit of '{entry.Name}' is '{text}'.", $"Write a number above {previous.ToString(CultureInfo.InvariantCulture)}.");
            }

            bands.Add(new Band(entry.Name, isLast ? null : below));
            previous = isLimit ? below : previous;
        }

        var ids = bands.Select(band => band.LevelId).ToArray();
        var inOrder = levels.Select(level => level.Id).Where(ids.Contains).ToArray();
        if (inOrder.Length == ids.Length && !inOrder.SequenceEqual(ids))
        {
            isSound = false;
            scale.Problem($"The bands of '{scale.Name}' stand in another order than the levels.", $"From least to most, as the levels stand: {string.Join(", ", inOrder)}.");
        }

        if (bands.Count == 0)
        {
            isSound = false;
            scale.Problem($"'{scale.Name}' has no bands.", $"Write '{{level: limit, level: {RestOfAll}}}'.");
        }

        return bands;
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
