using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads a language's <c>decision.yaml</c>: exactly the sentences that the table asks for, no more and no fewer.</summary>
public static class DecisionSentencesReader
{
    /// <param name="table">Null when it has mistakes: then what it asks for is checked as far as it can be told.</param>
    public static DecisionSentences? Read(DefinitionFolder dialogs, string language, DecisionTable? table, Problems problems)
    {
        var wanted = table is null ? WantedSentences.Of(dialogs) : WantedSentences.Of(table);
        var before = problems.Count;
        var root = Yaml.Read(dialogs, $"{language}/{DecisionTableReader.File}", problems);
        if (problems.Count > before)
        {
            return null; // Without a root everything would be missing as well.
        }

        var models = Section(root, "models", wanted.Models, entry => new ModelSentences(
            Sentence(entry, "name"), Sentence(entry, "inSentence"), Sentence(entry, "description")));
        var confidence = Section(
            root, "confidence", [.. Enum.GetValues<Confidence>().Select(ContractNames.Of), "clear-settled", "moderate-settled", "nothing-answered"], entry => entry.Text());
        var phrases = root.Require("phrases");
        var priority = Phrase(phrases, "priority", DecisionSentences.ReasonText);
        var change = Phrase(phrases, "change", DecisionSentences.Condition, DecisionSentences.Model);
        phrases?.RefuseOthers();
        var withoutText = new List<string>();
        var levels = Section(root, "levels", wanted.Levels, entry => new LevelSentences(
            Sentence(entry, "name"), Sentence(entry, "reason"), Sentence(entry, "condition")), wanted.AreAll, withoutText.Add);
        LevelSentenceIds.Report(dialogs, withoutText, root.File, problems);
        var gates = Section(root, "gates", wanted.Gates, entry => entry.Text(), wanted.AreAll);
        var risks = Section(root, "risks", wanted.Risks, entry => new RiskSentences(
            Sentence(entry, "text"), Sentence(entry, "mitigation")), wanted.AreAll);
        var nextSteps = Section(root, "nextSteps", wanted.NextSteps, entry => entry.Text(), wanted.AreAll);
        root.RefuseOthers();

        return problems.Count > before ? null : new DecisionSentences
        {
            Models = SourcingModel.All.ToDictionary(model => model, model => models[model.Id]),
            Confidence = Enum.GetValues<Confidence>().ToDictionary(value => value, value => confidence[ContractNames.Of(value)]),
            ClearSettled = confidence["clear-settled"],
            ModerateSettled = confidence["moderate-settled"],
            NothingAnswered = confidence["nothing-answered"],
            Priority = priority,
            Change = change,
            Levels = levels,
            Gates = gates,
            Risks = risks,
            NextSteps = nextSteps,
        };
    }

    /// <summary>Everything under a name; what is wanted and not there is reported, and so is what nobody wants, if all that is wanted is known.</summary>
    private static Dictionary<string, T> Section<T>(YamlValue root, string name, IEnumerable<string> wanted, Func<YamlValue, T> read, bool areAll = true, Action<string>? onMissing = null)
    {
        var ids = wanted.Distinct().ToArray();
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        if (root.Require(name) is not { } section)
        {
            return found;
        }

        foreach (var id in ids)
        {
            if ((onMissing is null ? section.Require(id) : section.Find(id)) is { } entry)
            {
                found[id] = read(entry);
                entry.RefuseOthers();
            }
            else
            {
                onMissing?.Invoke(id);
            }
        }

        if (areAll)
        {
            section.RefuseOthers();
        }

        return found;
    }

    private static string Sentence(YamlValue entry, string name) => entry.Require(name)?.Text() ?? "";

    private static string Phrase(YamlValue? phrases, string name, params string[] places)
    {
        var phrase = phrases?.Require(name);
        var text = phrase?.Text() ?? "";
        foreach (var missing in places.Where(place => text.Length > 0 && !text.Contains(place, StringComparison.Ordinal)))
        {
            phrase!.Problem($"'{name}' has no place for {missing}.", $"Write {missing} where it should be filled in.");
        }

        return text;
    }
}
