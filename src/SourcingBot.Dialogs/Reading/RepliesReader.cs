using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>LANGUAGE/replies.yaml</c> and holds it against the sentences the conversation needs.</summary>
public static class RepliesReader
{
    /// <summary>Replies that are buttons, and what pressing them must mean.</summary>
    private static readonly IReadOnlyDictionary<Reply, Intent> Buttons = new Dictionary<Reply, Intent>
    {
        [Reply.DontKnow] = Intent.Unsure,
        [Reply.Skip] = Intent.Skip,
        [Reply.ChangeButton] = Intent.Change,
    };

    /// <param name="plan">Whose names of criteria fill the buttons.</param>
    /// <param name="understander">What the buttons are held against; null where the vocabulary could not be read.</param>
    public static Replies Read(DefinitionFolder dialogs, LanguageRules language, InterviewPlan plan, Understander? understander, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language.Tag}/replies.yaml", problems);
        var templates = new Dictionary<string, Template>();
        foreach (var reply in Reply.All)
        {
            if (file.Require(reply.Id) is not { } sentence)
            {
                continue;
            }

            foreach (var (form, text) in reply.Counts && sentence.IsMapping ? PluralForms.Of(sentence, language.Plurals) : [("", sentence)])
            {
                templates[reply.Id + form] = ReadTemplate(reply, text);
            }

            if (understander is not null && Buttons.TryGetValue(reply, out var meant) && Misread(understander, templates[reply.Id], meant, plan, language.Locale) is { } label)
            {
                sentence.Problem($"The button '{label}' is not understood as '{meant.ToString().ToLowerInvariant()}'.", "Say it as people would, or add its words to vocabulary.yaml.");
            }
        }

        file.RefuseOthers();
        return new Replies(templates, language.Plurals);
    }

    private static Template ReadTemplate(Reply reply, YamlValue sentence)
    {
        var template = new Template(sentence.Text());
        foreach (var place in template.Places.Where(place => !reply.Values.Contains(place)))
        {
            sentence.UnknownId($"In '{reply.Id}' the value", $"{{{place}}}", reply.Values.Select(value => $"{{{value}}}"));
        }

        return template;
    }

    /// <summary>The first label of a button that would not be understood; null where all are.</summary>
    private static string? Misread(Understander understander, Template button, Intent meant, InterviewPlan plan, string locale)
    {
        IEnumerable<(string Label, Criterion? Changes)> labels = meant == Intent.Change
            ? plan.Questions.Select(question => (button.Fill(("name", question.Name)), (Criterion?)question.Criterion))
            : [(button.Text, null)];
        return labels.FirstOrDefault(said => said.Label.Length > 0 && !Means(said.Label, said.Changes)).Label;

        bool Means(string label, Criterion? changes)
        {
            var read = understander.Read(label, new Question(Criterion.Budget, new DateOnly(2026, 1, 1), locale));
            return read.Intent == meant && read.Changes == changes;
        }
    }
}
