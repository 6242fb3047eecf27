using System.Text.RegularExpressions;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Reads the parts <c>figures</c>, <c>units</c> and <c>citations</c> of <c>words.yaml</c>.</summary>
internal static partial class FactWordsReader
{
    internal static FactWords Read(DefinitionFolder content, string file, Problems problems)
    {
        var root = Yaml.Read(content, file, problems);
        var figures = root.Require("figures");
        var (decimals, thousands) = ReadMarks(figures?.Require("number"));
        var range = figures?.Require("range");
        var units = root.Require("units");
        var citations = root.Require("citations");
        var words = new FactWords(decimals, thousands)
        {
            Range = Form(range, "min", "max") ?? "{min}-{max}",
            Units = (units?.Entries() ?? []).ToDictionary(unit => unit.Name, ReadUnit),
            Citations = new CitationWords
            {
                Years = (citations?.Require("undated")?.Text() ?? "", Form(citations?.Require("about"), "year") ?? "{year}"),
                Labels = Enum.GetValues<FactLabel>().ToDictionary(
                    label => label, label => Form(citations?.Require(label.ToString()), ["source", "year"], required: []) ?? "{source}, {year}"),
                Old = Form(citations?.Require("old"), "citation") ?? "{citation}",
                InText = Form(citations?.Require("inText"), "citation") ?? "({citation})",
                Listed = Form(citations?.Require("listed"), "source", "year") ?? "{source}, {year}",
            },
        };
        figures?.RefuseOthers();
        citations?.RefuseOthers();
        return words;
    }

    /// <summary>Says of every unit that facts count in and the language has no words for that it is missing.</summary>
    internal static void CheckUnits(DefinitionFolder content, string file, IEnumerable<Fact> facts, FactWords words, Problems problems)
    {
        if (words.Units.Count == 0)
        {
            return; // That was reported.
        }

        var line = Yaml.Read(content, file, new Problems()).Find("units")?.Line ?? 0;
        var counted = facts.SelectMany(fact => fact.Figures.Values.Select(figure => (figure.Unit, fact.Id))).Where(use => use.Unit.Length > 0);
        foreach (var use in counted.GroupBy(use => use.Unit).Where(unit => !words.Units.ContainsKey(unit.Key)))
        {
            problems.Add(
                content.Shown(file), line, $"The unit '{use.Key}', in which fact {use.First().Id} of content/facts.yaml counts, has no words.",
                $"Add a line '{use.Key}: \"{{value}} …\"' here, or write one of the units that stand here there.");
        }
    }

    private static (string Decimals, string Thousands) ReadMarks(YamlValue? number)
    {
        if (number?.Text() is { Length: > 0 } text)
        {
            if (Example().Match(text) is { Success: true } marks)
            {
                return (marks.Groups["decimals"].Value, marks.Groups["thousands"].Value);
            }

            number.Problem($"'{text}' does not show how a number is written.", "Write one thousand two hundred and thirty-four and a half in digits, as in \"1,234.5\" or \"1.234,5\".");
        }

        return (".", "");
    }

    private static UnitWords ReadUnit(YamlValue unit)
    {
        if (!unit.IsMapping)
        {
            var always = Form(unit, "value") ?? "{value}";
            return new UnitWords(always, always);
        }

        var words = new UnitWords(Form(unit.Require("one"), "value") ?? "{value}", Form(unit.Require("other"), "value") ?? "{value}");
        unit.RefuseOthers();
        return words;
    }

    private static string? Form(YamlValue? value, params string[] places) => Form(value, places, places);

    /// <returns>Null after a problem.</returns>
    private static string? Form(YamlValue? value, string[] places, string[] required)
    {
        if (value?.Text() is not { Length: > 0 } text)
        {
            return null;
        }

        var found = Place().Matches(text).Select(place => place.Groups["name"].Value).ToArray();
        var unknown = found.Except(places).ToArray();
        foreach (var place in unknown)
        {
            value.UnknownId($"In '{value.Name}' the place", $"{{{place}}}", places.Select(name => $"{{{name}}}"));
        }

        // A misspelt place is one mistake, not an unknown and a missing one.
        foreach (var place in required.Except(found).Skip(unknown.Length))
        {
            value.Problem($"'{value.Name}' has no place for {{{place}}}.", $"Write {{{place}}} where it should be filled in.");
        }

        return text;
    }

    [GeneratedRegex(@"^1(?<thousands>[^0-9]?)234(?<decimals>[^0-9])5\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
