using System.Globalization;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads the bands of a facet: on each scale, up to which amount or time a level goes.</summary>
internal static class BandsReader
{
    private const string RestOfAll = "above";

    /// <summary>Null where they could not stand as they are written; the problems are reported.</summary>
    public static Dictionary<string, IReadOnlyList<Band>>? Read(FacetShape shape, YamlValue? node, Level[] levels)
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
}
