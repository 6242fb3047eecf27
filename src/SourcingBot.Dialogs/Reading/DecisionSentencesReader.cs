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
            root, "confidence", [.. Enum.GetValues<Confidence>().Select(ContractNames.Of), "clear-settled", "moderate-settled", "moderate-outnumbered", "nothing-answered"], entry => entry.Text());
        var phrases = root.Require("phrases");
        var priority = Phrase(phrases, "priority", DecisionSentences.ReasonText);
        var change = Phrase(phrases, "change", DecisionSentences.Condition, DecisionSentences.Model);
        phrases?.RefuseOthers();
        var withoutText = new List<string>();
        var levels = NamedSection(root, "levels", wanted.Levels, wanted.AreAll, entry => new LevelSentences(
            Sentence(entry, "name"), Sentence(entry, "reason"), Sentence(entry, "condition")), (_, id) => withoutText.Add(id));
        LevelSentenceIds.Report(dialogs, withoutText, root.File, problems);
        var gates = NamedSection(root, "gates", wanted.Gates, wanted.AreAll, entry => entry.Text(), ReportMissing);
        var risks = NamedSection(root, "risks", wanted.Risks, wanted.AreAll, entry => new RiskSentences(
            Sentence(entry, "text"), Sentence(entry, "mitigation")), ReportMissing);
        var nextSteps = NamedSection(root, "nextSteps", wanted.NextSteps, wanted.AreAll, entry => entry.Text(), ReportMissing);
        root.RefuseOthers();

        return problems.Count > before ? null : new DecisionSentences
        {
            Models = SourcingModel.All.ToDictionary(model => model, model => models[model.Id]),
            Confidence = Enum.GetValues<Confidence>().ToDictionary(value => value, value => confidence[ContractNames.Of(value)]),
            ClearSettled = confidence["clear-settled"],
            ModerateSettled = confidence["moderate-settled"],
            ModerateOutnumbered = confidence["moderate-outnumbered"],
            NothingAnswered = confidence["nothing-answered"],
            Priority = priority,
            Change = change,
            Levels = levels,
            Gates = gates,
            Risks = risks,
            NextSteps = nextSteps,
        };
    }

    /// <summary>Everything under a name, for ids that do not change.</summary>
    private static Dictionary<string, T> Section<T>(YamlValue root, string name, IEnumerable<string> ids, Func<YamlValue, T> read)
    {
        var section = root.Require(name);
        var found = Read(ids.Select(id => section?.Require(id)), read);
        section?.RefuseOthers();
        return found;
    }

    /// <summary>Everything under a name, for ids that <c>decision.yaml</c> names; a name that is not alike in both files is one mistake.</summary>
    /// <param name="areAll">Whether more than these may be wanted.</param>
    /// <param name="onMissing">Told of an id that has no text and is like none that has.</param>
    private static Dictionary<string, T> NamedSection<T>(
        YamlValue root, string name, IEnumerable<string> wanted, bool areAll, Func<YamlValue, T> read, Action<YamlValue, string> onMissing)
    {
        if (root.Require(name) is not { } section)
        {
            return [];
        }

        var entries = section.Entries();
        var missing = wanted.Distinct().Where(id => entries.All(entry => entry.Name != id)).ToList();
        foreach (var other in entries.Where(entry => areAll && !wanted.Contains(entry.Name)))
        {
            if (Suggestion.Meant(other.Name, missing) is { } meant)
            {
                missing.Remove(meant);
                other.Problem($"'{other.Name}' stands here, but {DecisionTableReader.File} names '{meant}'.", "Write the name alike in both files.");
            }
            else
            {
                other.Problem($"Nothing in {DecisionTableReader.File} names '{other.Name}'.", "Name it there, or take it away here.");
            }
        }

        foreach (var id in missing)
        {
            onMissing(section, id);
        }

        return Read(entries.Where(entry => wanted.Contains(entry.Name)), read);
    }

    private static Dictionary<string, T> Read<T>(IEnumerable<YamlValue?> entries, Func<YamlValue, T> read)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries.OfType<YamlValue>())
        {
            found[entry.Name] = read(entry);
            entry.RefuseOthers();
        }

        return found;
    }

    private static void ReportMissing(YamlValue section, string id) => section.Require(id);

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
