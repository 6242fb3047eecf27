using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Content;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>costs.yaml</c>, with its figures from the facts. Every mistake is reported; a table comes only from a file without any.</summary>
public static class CostTableReader
{
    public const string File = "costs.yaml";

    /// <summary>The centre's rate follows from the provider's.</summary>
    private static readonly IReadOnlyList<Assumption> Wanted = [.. Assumption.All.Where(assumption => assumption != Assumption.CentreRate)];

    /// <param name="facts">Where they could not be read, the file is not blamed for it, and there is no table.</param>
    public static CostTable? Read(DefinitionFolder dialogs, Facts facts, Problems problems)
    {
        var before = problems.Count;
        var root = Yaml.Read(dialogs, File, problems);
        if (problems.Count > before || facts.All.Count == 0)
        {
            return null; // Without a root everything would be missing as well.
        }

        var figures = new CostFigureReader(facts, problems);
        var currency = ReadCurrency(root.Require("currency"));
        var horizon = ReadHorizon(root.Require("horizon"));
        var saving = root.Require("quotedSaving") is { } quoted ? figures.Read(quoted, "share", new CostRange(0, 1)) : null;
        var rows = new List<CostDefault>();
        var assumptions = root.Require("assumptions");
        foreach (var assumption in Wanted)
        {
            rows.AddRange(assumptions?.Require(assumption.Id) is { } entry ? ReadDefaults(assumption, entry, currency, figures) : []);
        }

        assumptions?.RefuseOthers();
        root.RefuseOthers();
        return problems.Count > before || figures.MetFaultyFigure ? null : new CostTable(rows, currency, horizon, saving!);
    }

    private static string ReadCurrency(YamlValue? currency)
    {
        var code = currency?.Text() ?? "";
        if (code.Length > 0 && !AmountRange.IsCurrencyCode(code))
        {
            currency!.Problem($"'{code}' is not a currency.", "Write its three capital letters, such as USD.");
            return ""; // That nothing has figures in it is no news.
        }

        return code;
    }

    private static CostHorizon ReadHorizon(YamlValue? node)
    {
        var horizon = new CostHorizon(Months("months"), Months("shortest"), Months("longest"));
        node?.RefuseOthers();
        if (horizon.Shortest > horizon.Longest)
        {
            node!.Problem("'shortest' is larger than 'longest'.", "Write the smaller number as shortest.");
        }

        return horizon;

        int Months(string name) => node?.Require(name)?.Integer(CostHorizon.Least, CostHorizon.Most) ?? CostHorizon.Least;
    }

    private static IEnumerable<CostDefault> ReadDefaults(Assumption assumption, YamlValue entry, string currency, CostFigureReader figures)
    {
        if (assumption == Assumption.People)
        {
            var sizes = CostTable.Sizes.Select(size => Row(entry.Require(size), code: null, null, size)).ToArray();
            entry.RefuseOthers();
            return sizes.OfType<CostDefault>();
        }

        if (!assumption.IsMoney)
        {
            return Row(entry, code: null, null, null) is { } row ? [row] : [];
        }

        if (currency.Length > 0)
        {
            entry.Require(currency);
        }

        return [.. entry.Entries().SelectMany(OfCurrency).OfType<CostDefault>()];

        IEnumerable<CostDefault?> OfCurrency(YamlValue inCurrency)
        {
            if (!AmountRange.IsCurrencyCode(inCurrency.Name))
            {
                inCurrency.Problem($"'{inCurrency.Name}' is not a currency.", "Write its three capital letters, such as USD.");
                return [];
            }

            if (assumption != Assumption.ProviderRate)
            {
                return [Row(inCurrency, inCurrency.Name, null, null)];
            }

            var places = Enum.GetValues<Place>()
                .Select(place => (Place: place, Entry: inCurrency.Name == currency ? inCurrency.Require(ContractNames.Of(place)) : inCurrency.Find(ContractNames.Of(place))))
                .Select(found => Row(found.Entry, inCurrency.Name, found.Place, null)).ToArray();
            inCurrency.RefuseOthers();
            return places;
        }

        CostDefault? Row(YamlValue? place, string? code, Place? where, string? size) =>
            place is not null && figures.Read(place, UnitOf(assumption, code), new CostRange(assumption.Least, assumption.Most)) is { } figure
                ? new CostDefault(assumption, figure, code, where, size)
                : null;
    }

    /// <summary>How facts call what the assumption counts.</summary>
    private static string UnitOf(Assumption assumption, string? currency) => assumption.Unit switch
    {
        AssumptionUnit.People => "people",
        AssumptionUnit.Hours => "hours",
        AssumptionUnit.Months => "months",
        AssumptionUnit.Share => "share",
        AssumptionUnit.Money => currency!,
        _ => $"{currency} per hour",
    };
}
