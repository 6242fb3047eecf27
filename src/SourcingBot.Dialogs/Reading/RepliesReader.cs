using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
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

    /// <param name="understander">What the buttons are held against; null where the vocabulary could not be read.</param>
    public static Replies Read(DefinitionFolder dialogs, string language, Understander? understander, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language}/replies.yaml", problems);
        var templates = new Dictionary<string, Template>();
        foreach (var reply in Reply.All)
        {
            if (file.Require(reply.Id) is { } sentence)
            {
                var template = new Template(sentence.Text());
                foreach (var place in template.Places.Where(place => !reply.Values.Contains(place)))
                {
                    sentence.UnknownId($"In '{reply.Id}' the value", $"{{{place}}}", reply.Values.Select(value => $"{{{value}}}"));
                }

                if (understander is not null && template.Text.Length > 0 && Buttons.TryGetValue(reply, out var meant) && !Means(understander, template, meant))
                {
                    sentence.Problem($"The button '{template.Text}' is not understood as '{meant.ToString().ToLowerInvariant()}'.", "Say it as people would, or add its words to vocabulary.yaml.");
                }

                templates[reply.Id] = template;
            }
        }

        file.RefuseOthers();
        return new Replies(templates);
    }

    private static bool Means(Understander understander, Template button, Intent meant)
    {
        var label = button.Places.Any() ? button.Fill(("name", Criterion.Budget.Id)) : button.Text;
        var read = understander.Read(label, new Question(Criterion.Budget, new DateOnly(2026, 1, 1)));
        return read.Intent == meant && (meant != Intent.Change || read.Changes == Criterion.Budget);
    }
}
