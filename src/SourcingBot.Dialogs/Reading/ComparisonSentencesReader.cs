using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>LANGUAGE/comparison.yaml</c>: exactly the sentences that a comparison needs, each with all its places.</summary>
public static class ComparisonSentencesReader
{
    public static ComparisonSentences Read(DefinitionFolder dialogs, string language, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language}/comparison.yaml", problems);
        var templates = new Dictionary<string, Template>();
        foreach (var wanted in ComparisonSentence.All)
        {
            if (file.Require(wanted.Id) is { } sentence)
            {
                var template = new Template(sentence.Text());
                if (template.Text.Length > 0)
                {
                    CheckPlaces(sentence, template, wanted);
                }

                templates[wanted.Id] = template;
            }
        }

        file.RefuseOthers();
        return new ComparisonSentences(templates);
    }

    private static void CheckPlaces(YamlValue sentence, Template template, ComparisonSentence wanted)
    {
        var unknown = template.Places.Except(wanted.Places).ToArray();
        foreach (var place in unknown)
        {
            sentence.UnknownId($"In '{wanted.Id}' the value", $"{{{place}}}", wanted.Places.Select(value => $"{{{value}}}"));
        }

        // A misspelt place is one mistake, not an unknown and a missing one.
        foreach (var place in wanted.Places.Except(template.Places).Skip(unknown.Length))
        {
            sentence.Problem($"'{wanted.Id}' has no place for {{{place}}}.", $"Write {{{place}}} where it should be filled in.");
        }
    }
}
