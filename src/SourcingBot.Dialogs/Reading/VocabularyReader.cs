using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Understanding;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Dialogs.Reading;

/// <summary><c>dialogs/&lt;language&gt;/vocabulary.yaml</c> → what people may say and what it means.</summary>
public static class VocabularyReader
{
    private const string Place = "{place}";

    private static readonly string[] Levels = [.. Vocabulary.ChoicesOf(Criterion.DataSensitivity)];

    /// <summary>Null when anything is wrong; the problems then say what, all of it.</summary>
    public static Vocabulary? Read(DefinitionFolder dialogs, string language, Grammar grammar, Problems problems) =>
        ReadPhrases(dialogs, language, grammar, problems) is { } phrases ? new Vocabulary(phrases, grammar) : null;

    /// <summary>The phrases alone, not yet made ready to be found; null as above.</summary>
    public static IReadOnlyList<Phrase>? ReadPhrases(DefinitionFolder dialogs, string language, Grammar grammar, Problems problems)
    {
        var before = problems.Count;
        var root = Yaml.Read(dialogs, $"{language}/vocabulary.yaml", problems);
        if (problems.Count > before)
        {
            return null;
        }

        var phrases = new VocabularyPhrases(grammar);
        ReadCriteria(root.Require("criteria"), phrases);
        ReadRegimes(root.Require("regimes"), phrases);
        ReadPlaces(root.Require("places"), phrases);
        ReadIntents(root.Require("intents"), phrases);
        ReadRequests(root.Require("requests"), phrases);
        ReadAgreement(root.Require("agreement"), phrases);
        VocabularyPriorities.Read(root.Require("priorities"), root.Find("criteria"), phrases);
        VocabularyAssumptions.Read(root.Require("assumptions"), phrases);
        VocabularyComparisons.Read(root.Require("comparisons"), phrases);
        root.RefuseOthers();
        return problems.Count > before ? null : phrases.All;
    }

    private static void ReadCriteria(YamlValue? criteria, VocabularyPhrases phrases)
    {
        foreach (var entry in criteria?.Entries() ?? [])
        {
            if (Criterion.Find(entry.Name) is not { } criterion)
            {
                entry.UnknownId("The criterion", entry.Name, Criterion.All.Select(c => c.Id));
                continue;
            }

            phrases.Add(entry.Find("called"), new Meaning(MeaningKind.Name, criterion), Occasion.Anywhere);
            phrases.Add(entry.Find("labels"), new Meaning(MeaningKind.Label, criterion), Occasion.Anywhere);
            phrases.Add(entry.Find("near"), new Meaning(MeaningKind.Near, criterion), Occasion.Anywhere);
            phrases.Add(entry.Find("beside"), new Meaning(MeaningKind.Beside, criterion), Occasion.Anywhere);
            foreach (var choice in entry.Find("choices")?.Entries() ?? [])
            {
                if (!Vocabulary.ChoicesOf(criterion).Contains(choice.Name))
                {
                    choice.UnknownId($"The choice of '{criterion}'", choice.Name, Vocabulary.ChoicesOf(criterion));
                    continue;
                }

                var meaning = new Meaning(MeaningKind.Choice, criterion, choice.Name);
                phrases.Add(choice.Find("anywhere"), meaning, Occasion.Anywhere);
                phrases.Add(choice.Find("asked"), meaning, Occasion.WhenAsked);
                phrases.Add(choice.Find("asked-alone"), meaning, Occasion.AloneWhenAsked);
                phrases.Add(choice.Find("alone"), meaning, Occasion.Alone);
                choice.RefuseOthers();
            }

            entry.RefuseOthers();
        }
    }

    private static void ReadRegimes(YamlValue? regimes, VocabularyPhrases phrases)
    {
        foreach (var regime in regimes?.Entries() ?? [])
        {
            var level = regime.Require("level")?.Text() ?? "";
            if (level.Length > 0 && !Levels.Contains(level))
            {
                regime.UnknownId($"The level of '{regime.Name}'", level, Levels);
            }

            phrases.Add(regime.Require("called"), new Meaning(MeaningKind.Regime, Criterion.DataSensitivity, regime.Name, level), Occasion.Anywhere);
            regime.RefuseOthers();
        }
    }

    /// <summary>Every sentence about staying, with every place written in.</summary>
    private static void ReadPlaces(YamlValue? places, VocabularyPhrases phrases)
    {
        if (places is null)
        {
            return;
        }

        var named = new List<(string Id, string Names)> { ("country", Alternatives(places.Require("country"))) };
        named.AddRange((places.Require("regions")?.Entries() ?? []).Select(region => (region.Name, Alternatives(region))));
        (string Key, MeaningKind Kind, Occasion Occasion)[] lists =
        [
            ("must-stay", MeaningKind.MustStay, Occasion.Anywhere), ("may-leave", MeaningKind.MayLeave, Occasion.Anywhere),
            ("must-stay-asked", MeaningKind.MustStay, Occasion.WhenAsked), ("may-leave-asked", MeaningKind.MayLeave, Occasion.WhenAsked),
        ];
        foreach (var (key, kind, occasion) in lists)
        {
            foreach (var sentence in (occasion == Occasion.Anywhere ? places.Require(key) : places.Find(key))?.Items() ?? [])
            {
                var text = sentence.Text();
                var hasPlace = text.Contains(Place, StringComparison.Ordinal);
                foreach (var (id, names) in hasPlace ? named : [("country", "")])
                {
                    phrases.Add(sentence, text.Replace(Place, names, StringComparison.Ordinal), text.Replace(Place, id, StringComparison.Ordinal), new Meaning(kind, Criterion.DataSensitivity, id), occasion, []);
                }
            }
        }

        VocabularyAreas.Read(places, phrases);
        places.RefuseOthers();
    }

    private static string Alternatives(YamlValue? names) => $"[{string.Join('|', names?.Texts() ?? [])}]";

    private static void ReadIntents(YamlValue? intents, VocabularyPhrases phrases)
    {
        var known = Enum.GetNames<Intent>().Except([nameof(Intent.Answer)]).Select(name => name.ToLowerInvariant()).ToList();
        foreach (var intent in intents?.Entries() ?? [])
        {
            if (!known.Contains(intent.Name))
            {
                intent.UnknownId("The intent", intent.Name, known);
                continue;
            }

            var meaning = new Meaning(MeaningKind.Intent, Value: intent.Name);
            phrases.Add(intent.Find("anywhere"), meaning, Occasion.Anywhere);
            phrases.Add(intent.Find("alone"), meaning, Occasion.Alone);
            if (intent.Name == "change")
            {
                phrases.Add(intent.Require("verbs"), new Meaning(MeaningKind.ChangeVerb), Occasion.Anywhere);
                phrases.Add(intent.Require("corrections"), new Meaning(MeaningKind.Correction), Occasion.Anywhere);
                phrases.Add(intent.Require("revocations"), new Meaning(MeaningKind.Revocation), Occasion.Anywhere);
            }

            intent.RefuseOthers();
        }
    }

    private static void ReadRequests(YamlValue? requests, VocabularyPhrases phrases)
    {
        var known = Enum.GetNames<Request>().Select(name => name.ToLowerInvariant()).ToList();
        foreach (var request in known.Select(name => requests?.Require(name)).OfType<YamlValue>())
        {
            var meaning = new Meaning(MeaningKind.Request, Value: request.Name);
            phrases.Add(request.Find("anywhere"), meaning, Occasion.Anywhere);
            phrases.Add(request.Find("alone"), meaning, Occasion.Alone);
            request.RefuseOthers();
        }

        requests?.RefuseOthers();
    }

    private static void ReadAgreement(YamlValue? agreement, VocabularyPhrases phrases)
    {
        phrases.Add(agreement?.Require("agrees"), new Meaning(MeaningKind.Agreement), Occasion.Alone);
        phrases.Add(agreement?.Require("disagrees"), new Meaning(MeaningKind.Disagreement), Occasion.Alone);
        agreement?.RefuseOthers();
    }
}
