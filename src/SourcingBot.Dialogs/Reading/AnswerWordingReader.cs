using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>LANGUAGE/answers.yaml</c>: words for every amount, span and choice that an answer can hold.</summary>
public static class AnswerWordingReader
{
    /// <summary>Every phrase with the places it may fill in.</summary>
    private static readonly IReadOnlyList<(string Id, string[] Places)> Known =
    [
        ("amount.exact", ["amount"]), ("amount.between", ["min", "max"]), ("amount.at-least", ["min"]), ("amount.at-most", ["max"]),
        ("amount.no-currency", ["amount"]), ("amount.thousand", ["n"]), ("amount.million", ["n"]),
        .. new[] { "total", "year", "month", "day", "hour" }.Select(per => ($"amount.per.{per}", Array.Empty<string>())),
        .. new[] { "tight", "balanced", "invest" }.Select(stance => ($"stance.{stance}", Array.Empty<string>())),
        ("span.exact", ["length"]), ("span.between", ["min", "max"]), ("span.at-least", ["min"]), ("span.at-most", ["max"]), ("span.ongoing", []),
        .. new[] { "days", "weeks", "months", "years" }.SelectMany(unit => new[] { ($"span.{unit}.one", new[] { "n" }), ($"span.{unit}.many", ["n"]) }),
        ("dates.named", ["answer", "days"]), ("dates.between", ["from", "to"]), ("dates.from", ["from"]), ("dates.by", ["to"]), ("dates.day", ["day", "month", "year"]),
        .. AnswerWording.MonthIds.Select(month => ($"dates.months.{month}", Array.Empty<string>())),
        ("people.exact", ["n"]), ("people.between", ["min", "max"]), ("people.at-least", ["min"]), ("people.at-most", ["max"]),
        .. new[] { "public", "internal", "personal", "regulated", "in-country", "anywhere" }.Select(id => ($"data.{id}", Array.Empty<string>())),
        ("data.regimes", ["regimes"]), ("data.in-region", ["region"]),
        .. new[] { "small", "medium", "large" }.Select(size => ($"choices.{Criterion.ProjectSize}.{size}", Array.Empty<string>())),
        .. Criterion.All.SelectMany(c => ChoiceAnswer.ChoicesOf(c).Select(choice => ($"choices.{c}.{choice}", Array.Empty<string>()))),
    ];

    public static AnswerWording Read(DefinitionFolder dialogs, string language, Problems problems)
    {
        var before = problems.Count;
        var file = Yaml.Read(dialogs, $"{language}/answers.yaml", problems);
        var templates = new Dictionary<string, Template>();
        if (problems.Count > before)
        {
            return new AnswerWording(templates); // Without a root everything would be missing as well.
        }

        ReadGroup(file, "", templates);
        foreach (var id in Missing(templates))
        {
            file.Problem($"'{id}' is missing.", "Add its words.");
        }

        return new AnswerWording(templates);
    }

    /// <summary>A group of which nothing is there is named once, not phrase by phrase.</summary>
    private static IEnumerable<string> Missing(Dictionary<string, Template> templates) => Known
        .Where(known => !templates.ContainsKey(known.Id))
        .Select(known => Groups(known.Id).FirstOrDefault(group => !templates.Keys.Any(id => id.StartsWith($"{group}.", StringComparison.Ordinal))) ?? known.Id)
        .Distinct();

    /// <summary>The groups that a phrase stands in, the outermost first.</summary>
    private static IEnumerable<string> Groups(string id) =>
        Enumerable.Range(0, id.Length).Where(at => id[at] == '.').Select(at => id[..at]);

    private static void ReadGroup(YamlValue group, string prefix, Dictionary<string, Template> templates)
    {
        foreach (var entry in group.Entries())
        {
            var id = prefix + entry.Name;
            if (Known.FirstOrDefault(known => known.Id == id) is { Id: not null } phrase)
            {
                var template = new Template(entry.Text());
                foreach (var place in template.Places.Where(place => !phrase.Places.Contains(place)))
                {
                    entry.UnknownId($"In '{id}' the value", $"{{{place}}}", phrase.Places.Select(value => $"{{{value}}}"));
                }

                templates[id] = template;
            }
            else if (entry.IsMapping && Known.Any(known => known.Id.StartsWith($"{id}.", StringComparison.Ordinal)))
            {
                ReadGroup(entry, $"{id}.", templates);
            }
            else
            {
                entry.UnknownId("The answer", id, Known.Select(known => known.Id).Where(known => known.StartsWith(prefix, StringComparison.Ordinal)));
            }
        }
    }
}
