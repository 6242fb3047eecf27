using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>LANGUAGE/answers.yaml</c>: words for every amount, span and choice that an answer can hold.</summary>
public static class AnswerWordingReader
{
    /// <summary>Called as the vocabulary of the language calls its regions.</summary>
    private const string Regions = "data.regions";

    /// <summary>Every phrase with the places it may fill in.</summary>
    private static IReadOnlyList<(string Id, string[] Places)> KnownIn(LanguageRules language) =>
    [
        ("amount.exact", ["amount"]), ("amount.between", ["min", "max"]), ("amount.at-least", ["min"]), ("amount.at-most", ["max"]),
        ("amount.no-currency", ["amount"]), ("amount.with-currency", ["amount", "currency"]), ("amount.with-per", ["amount", "per"]), ("amount.thousand", ["n"]), ("amount.million", ["n"]),
        .. new[] { "total", "year", "month", "day", "hour" }.Select(per => ($"amount.per.{per}", Array.Empty<string>())),
        .. new[] { "tight", "balanced", "invest" }.Select(stance => ($"stance.{stance}", Array.Empty<string>())),
        ("span.exact", ["length"]), ("span.between", ["min", "max"]), ("span.at-least", ["min"]), ("span.at-most", ["max"]), ("span.ongoing", []),
        .. new[] { "days", "weeks", "months", "years" }.SelectMany(unit => language.Plurals.Forms.Select(form => ($"span.{unit}.{form}", new[] { "n" }))),
        ("dates.named", ["answer", "days"]), ("dates.between", ["from", "to"]), ("dates.from", ["from"]), ("dates.by", ["to"]), ("dates.day", ["day", "month", "year"]),
        .. AnswerWording.MonthIds.Select(month => ($"dates.months.{month}", Array.Empty<string>())),
        ("people.exact", ["people"]), ("people.between", ["min", "max"]), ("people.at-least", ["people"]), ("people.at-most", ["people"]),
        .. language.Plurals.Forms.Select(form => ($"people.count.{form}", new[] { "n" })),
        .. new[] { "public", "internal", "personal", "regulated", "in-country", "anywhere" }.Select(id => ($"data.{id}", Array.Empty<string>())),
        ("data.regimes", ["regimes"]), ("data.in-region", ["region"]),
        .. new[] { "small", "medium", "large" }.Select(size => ($"choices.{Criterion.ProjectSize}.{size}", Array.Empty<string>())),
        .. Criterion.All.SelectMany(c => ChoiceAnswer.ChoicesOf(c).Select(choice => ($"choices.{c}.{choice}", Array.Empty<string>()))),
    ];

    public static AnswerWording Read(DefinitionFolder dialogs, LanguageRules language, Problems problems)
    {
        var before = problems.Count;
        var file = Yaml.Read(dialogs, $"{language.Tag}/answers.yaml", problems);
        var templates = new Dictionary<string, Template>();
        if (problems.Count > before)
        {
            return new AnswerWording(templates, language); // Without a root everything would be missing as well.
        }

        var known = KnownIn(language);
        ReadGroup(file, "", known, templates);
        foreach (var id in Missing(known, templates))
        {
            file.Problem($"'{id}' is missing.", "Add its words.");
        }

        return new AnswerWording(templates, language);
    }

    /// <summary>A group of which nothing is there is named once, not phrase by phrase.</summary>
    private static IEnumerable<string> Missing(IReadOnlyList<(string Id, string[] Places)> wanted, Dictionary<string, Template> templates) => wanted
        .Where(known => !templates.ContainsKey(known.Id))
        .Select(known => Groups(known.Id).FirstOrDefault(group => !templates.Keys.Any(id => id.StartsWith($"{group}.", StringComparison.Ordinal))) ?? known.Id)
        .Distinct();

    /// <summary>The groups that a phrase stands in, the outermost first.</summary>
    private static IEnumerable<string> Groups(string id) =>
        Enumerable.Range(0, id.Length).Where(at => id[at] == '.').Select(at => id[..at]);

    private static void ReadGroup(YamlValue group, string prefix, IReadOnlyList<(string Id, string[] Places)> wanted, Dictionary<string, Template> templates)
    {
        foreach (var entry in group.Entries())
        {
            var id = prefix + entry.Name;
            if (prefix == $"{Regions}.")
            {
                templates[id] = new Template(entry.Text());
            }
            else if (wanted.FirstOrDefault(known => known.Id == id) is { Id: not null } phrase)
            {
                var template = new Template(entry.Text());
                foreach (var place in template.Places.Where(place => !phrase.Places.Contains(place)))
                {
                    entry.UnknownId($"In '{id}' the value", $"{{{place}}}", phrase.Places.Select(value => $"{{{value}}}"));
                }

                templates[id] = template;
            }
            else if (entry.IsMapping && (id == Regions || wanted.Any(known => known.Id.StartsWith($"{id}.", StringComparison.Ordinal))))
            {
                ReadGroup(entry, $"{id}.", wanted, templates);
            }
            else
            {
                entry.UnknownId("The answer", id, wanted.Select(known => known.Id).Where(known => known.StartsWith(prefix, StringComparison.Ordinal)));
            }
        }
    }
}
