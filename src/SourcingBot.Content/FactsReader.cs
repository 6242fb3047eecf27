using System.Globalization;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

internal static class FactsReader
{
    internal const string File = "facts.yaml";

    /// <summary>A ground names a fact with one to three digits.</summary>
    private const int LargestId = 999;

    internal static Facts Read(DefinitionFolder content, string language, DateOnly today, Problems problems)
    {
        var wordsFile = $"{language}/words.yaml";
        var words = FactWordsReader.Read(content, wordsFile, problems);
        var before = problems.Count;
        var root = Yaml.Read(content, File, problems);
        if (problems.Count > before)
        {
            return new Facts([], new Dictionary<string, string>(), words, areComplete: false); // Without a root everything would be missing as well.
        }

        var sections = (root.Require("sections")?.Entries() ?? []).ToDictionary(entry => entry.Name, entry => entry.Text());
        var facts = new List<Fact>();
        var lines = new Dictionary<int, int>();
        var areComplete = true;
        foreach (var item in root.Require("facts")?.Items() ?? [])
        {
            var id = item.Require("id");
            var soFar = problems.Count;
            var number = id?.Integer(0, LargestId);
            if (id is null || problems.Count > soFar)
            {
                areComplete = false;
                continue; // Without its number there is no fact.
            }

            var fact = ReadFact(number!.Value, item);
            if (lines.TryAdd(fact.Id, id.Line))
            {
                facts.Add(fact);
            }
            else
            {
                areComplete = false;
                id.Problem($"The fact {fact.Id} stands on line {lines[fact.Id]} already.", "Give each fact a number of its own.");
            }
        }

        root.RefuseOthers();
        FactWordsReader.CheckUnits(content, wordsFile, facts, words, problems);
        var says = FactSentences.Read(content, language, facts, areComplete, problems);
        var complete = facts.Select(fact => words.Citations.Complete(fact with { Says = says.GetValueOrDefault(fact.Id, "") }, today));
        return new Facts([.. complete], sections, words, areComplete);
    }

    /// <summary>A fact with mistakes is there all the same, so that what refers to it is not called wrong as well.</summary>
    private static Fact ReadFact(int id, YamlValue item)
    {
        item = item.Called($"fact {id}");
        item.Find("id");
        var fact = new Fact(
            id,
            Says: "",
            (item.Find("figures")?.Entries() ?? []).ToDictionary(entry => entry.Name, FigureReader.Read),
            item.Require("source")?.Text() ?? "",
            ReadYear(item),
            ReadLabel(item),
            ReadReview(item))
        {
            Url = SourceUrl.Read(item.Find("url")),
        };
        item.RefuseOthers();
        return fact;
    }

    private static string ReadYear(YamlValue item)
    {
        var year = item.Require("year");
        var text = year?.Text() ?? "";
        if (text.Length > 0 && SourceYear.Parse(text) is null)
        {
            year!.Problem($"'{text}' is not the year of a source.", "Write 2012, c. 2012 where it is about then, 2002-04 for several years, or n.d. where the source tells none.");
        }

        return text;
    }

    private static FactLabel ReadLabel(YamlValue item)
    {
        if (item.Require("label") is not { } label)
        {
            return default;
        }

        var known = Enum.GetNames<FactLabel>();
        var text = label.Text();
        if (text.Length > 0 && !known.Contains(text))
        {
            label.Problem($"The label '{text}' does not exist.", $"Known: {string.Join(", ", known)}.");
        }

        return Enum.TryParse<FactLabel>(text, out var read) ? read : default;
    }

    private static DateOnly ReadReview(YamlValue item)
    {
        if (item.Require("reviewBy") is not { } date || date.Text() is not { Length: > 0 } text)
        {
            return default;
        }

        if (ToDate(text) is not { } read)
        {
            date.Problem($"'{text}' is not a date.", "Write year, month and day as in 2027-11-30.");
            return default;
        }

        return read;
    }

    internal static DateOnly? ToDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
