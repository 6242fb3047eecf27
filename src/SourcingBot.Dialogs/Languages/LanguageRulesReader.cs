using System.Globalization;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Languages;

/// <summary>Reads <c>LANGUAGE/language.yaml</c>.</summary>
public static class LanguageRulesReader
{
    private const string RightToLeft = "rtl";
    private static readonly IReadOnlyList<string> Directions = ["ltr", RightToLeft];

    public static LanguageRules Read(DefinitionFolder dialogs, string language, Problems problems)
    {
        var root = Yaml.Read(dialogs, $"{language}/language.yaml", problems);
        var direction = root.Require("direction");
        if (direction?.Text() is { Length: > 0 } written && !Directions.Contains(written))
        {
            direction.UnknownId("The direction", written, Directions);
        }

        var locale = root.Require("locale");
        if (locale?.Text() is { Length: > 0 } tag && !LanguageTag.IsWellFormed(tag))
        {
            locale.Problem($"'{tag}' is not a language tag.", "Write it like 'de-DE' or 'pt-BR'.");
        }

        else if (locale is not null && locale.Text() is { Length: > 0 } other && !LanguageTag.Covers(language, other))
        {
            locale.Problem($"'{other}' is not a variety of '{language}'.", $"Write '{language}', or '{language}-' and a country.");
        }

        var numbers = root.Require("numbers");
        var lists = root.Require("lists");
        var rules = new LanguageRules(
            language,
            locale?.Text() ?? language,
            direction?.Text() == RightToLeft,
            ReadNumbers(numbers),
            ReadPlurals(root.Require("plurals")),
            Separator(lists, "between"),
            Separator(lists, "between-long"));
        numbers?.RefuseOthers();
        lists?.RefuseOthers();
        root.RefuseOthers();
        return rules;
    }

    private static NumberFormatInfo ReadNumbers(YamlValue? numbers)
    {
        var format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        var (point, group) = (numbers?.Require("decimal"), numbers?.Require("group"));
        format.NumberDecimalSeparator = point?.Text() is { Length: > 0 } mark ? mark : format.NumberDecimalSeparator;
        format.NumberGroupSeparator = group is null ? format.NumberGroupSeparator : group.Verbatim();
        if (point is not null && group is not null && format.NumberDecimalSeparator == format.NumberGroupSeparator)
        {
            group.Problem("'group' is the same as 'decimal'.", "Write two different marks, as in 1,250.5 or 1.250,5.");
        }

        return format;
    }

    /// <summary>Its blanks belong to it.</summary>
    private static string Separator(YamlValue? lists, string name) => lists?.Require(name)?.Verbatim() is { Length: > 0 } separator ? separator : " ";

    private static Plurals ReadPlurals(YamlValue? plurals)
    {
        var rules = new List<(string, PluralRule)>();
        foreach (var entry in plurals?.Entries() ?? [])
        {
            if (!Plurals.Names.Contains(entry.Name))
            {
                entry.UnknownId("The form", entry.Name, Plurals.Names);
            }
            else if (entry.Text() is { Length: > 0 } text)
            {
                if (PluralRule.TryParse(text) is { } rule)
                {
                    rules.Add((entry.Name, rule));
                }
                else
                {
                    entry.Problem($"The rule '{text}' cannot be read.", "Write it like 'n = 1' or 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14'.");
                }
            }
        }

        return new Plurals(rules);
    }
}
