using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>LANGUAGE/comparison.yaml</c>: exactly the sentences that a comparison needs, each with all its places.</summary>
internal static class ComparisonSentencesReader
{
    public static ComparisonSentences Read(DefinitionFolder dialogs, string language, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language}/comparison.yaml", problems);
        var templates = new Dictionary<string, Template>();
        foreach (var wanted in ComparisonSentence.All)
        {
            if (file.Require(wanted.Id) is { } sentence)
            {
                templates[wanted.Id] = TemplateReader.Read(sentence, [.. wanted.Places]);
            }
        }

        file.RefuseOthers();
        return new ComparisonSentences(templates);
    }
}
