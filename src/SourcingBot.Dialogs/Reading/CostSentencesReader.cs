using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Models;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads a language's <c>costs.yaml</c>: exactly the sentences that are said about costs, no more and no fewer.</summary>
internal static class CostSentencesReader
{
    private const string Units = "units";

    /// <summary>These stand under <see cref="Units"/> with a form for each kind of number.</summary>
    private static readonly string[] Counted = ["people", "hours", "months"];

    /// <summary>Every group with its sentences, and the values that each fills in.</summary>
    private static readonly IReadOnlyList<(string Group, IReadOnlyList<(string Id, string[] Values)> Sentences)> Known =
    [
        ("assumptions", [.. Assumption.All.Select(assumption => assumption.Id).Concat(CostAssumptionIds.All).Distinct().Select(id => (id, Array.Empty<string>()))]),
        (Units, [("share", ["value"]), ("money", ["value", "currency"]), ("moneyPerHour", ["value", "currency"]), ("range", ["min", "max"])]),
        ("sources", [("given", []), ("converted", ["source", "currency"])]),
        ("places", [.. Enum.GetValues<Place>().Select(place => (ContractNames.Of(place), Array.Empty<string>()))]),
        ("chart",
        [
            ("title", []), ("time", []), ("amounts", ["currency"]), ("amount", ["n"]), ("thousands", ["n"]), ("millions", ["n"]), ("billions", ["n"]), ("months", ["n"]), ("years", ["n"]),
            ("provider", []), ("centre", []), ("mark", ["month"]), ("alt", ["time", "currency", "provider", "centre", "break-even"]),
        ]),
        ("text",
        [
            ("heading", []), ("scope", ["place", "time", "currency"]),
            ("table-time", []), ("table-provider", []), ("table-centre", []), ("table-start", []), ("table-years-one", []), ("table-years", ["n"]), ("table-months", ["n"]), ("cell", ["mid", "low", "high"]),
            ("break-even", ["month"]), ("break-even-never", ["time"]), ("break-even-earliest", ["month"]), ("break-even-only-earliest", ["month"]), ("break-even-no-earliest", []), ("break-even-latest", ["month"]), ("break-even-no-latest", ["time"]), ("month", ["month"]), ("no-month", ["time"]), ("override-again", []),
            ("ahead", ["time", "amount"]), ("behind", ["time", "amount"]), ("level", ["time"]),
            ("depends", ["name", "min", "end-min", "max", "end-max"]), ("depends-on-nothing", []), ("end-cheaper", ["amount"]), ("end-dearer", ["amount"]),
            ("saving", ["quoted", "source", "real", "hidden"]), ("saving-loss", ["quoted", "source", "real", "hidden"]),
            ("assumptions", []), ("assumption", ["name", "value", "source"]), ("override", []), ("unconverted", ["wanted", "currency"]), ("at-home", []),
        ]),
    ];

    /// <returns>Null after a problem.</returns>
    public static CostSentences? Read(DefinitionFolder dialogs, LanguageRules language, Problems problems)
    {
        var before = problems.Count;
        var root = Yaml.Read(dialogs, $"{language.Tag}/{CostTableReader.File}", problems);
        var templates = new Dictionary<string, Template>();
        foreach (var (name, sentences) in Known)
        {
            var group = root.Require(name);
            foreach (var (id, values) in sentences)
            {
                if (group?.Require(id) is { } sentence)
                {
                    templates[$"{name}.{id}"] = TemplateReader.Read(sentence, values);
                }
            }

            foreach (var (id, form, text) in name == Units && group is not null ? CountedIn(group, language) : [])
            {
                templates[$"{name}.{id}{form}"] = TemplateReader.Read(text, ["value"]);
            }

            group?.RefuseOthers();
        }

        root.RefuseOthers();
        return problems.Count > before ? null : new CostSentences(templates);
    }

    private static IEnumerable<(string Id, string Form, YamlValue Text)> CountedIn(YamlValue units, LanguageRules language) =>
        from id in Counted
        let sentence = units.Require(id)
        where sentence is not null
        from form in PluralForms.Of(sentence, language.Plurals)
        select (id, form.Form, form.Text);
}
