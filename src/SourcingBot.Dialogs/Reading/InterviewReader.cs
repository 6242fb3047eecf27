using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>interview.yaml</c> together with the words of its questions, <c>LANGUAGE/questions.yaml</c>.</summary>
public static class InterviewReader
{
    private static readonly IReadOnlyList<string> CriterionIds = [.. Criterion.All.Select(c => c.Id)];

    /// <summary>Buttons speak of spans, not of dates, so any day will do.</summary>
    private static readonly DateOnly CheckedOn = new(2026, 1, 1);

    /// <param name="understander">What every button is held against: pressing one must count as an answer. Null where the vocabulary could not be read.</param>
    public static InterviewPlan Read(DefinitionFolder dialogs, LanguageRules language, Understander? understander, Problems problems)
    {
        var plan = Yaml.Read(dialogs, "interview.yaml", problems);
        var words = Yaml.Read(dialogs, $"{language.Tag}/questions.yaml", problems);
        var questions = new List<InterviewQuestion>();
        bool Reads(Criterion criterion, string label) => understander is null || IsAnswer(understander, criterion, label, language.Locale);
        var list = plan.Require("questions");
        var welcomesBackAfter = TimeSpan.FromHours(plan.Require("welcome-back-after-hours")?.Integer(1, 24 * 365) ?? 0);
        var samePressWithin = TimeSpan.FromSeconds((double)(plan.Require("same-press-within-seconds")?.Number(0, 10) ?? 0));
        plan.RefuseOthers();
        if (list is null)
        {
            return new InterviewPlan(questions); // Without the list everything would be missing as well.
        }

        var nameless = 0;
        var named = new HashSet<Criterion>();
        foreach (var item in list.Items())
        {
            if (ReadCriterion(item) is not { } criterion)
            {
                nameless++;
            }
            else if (!named.Add(criterion))
            {
                item.Problem($"The question '{criterion}' stands here a second time.", "Remove one of the two.");
            }
            else if (ReadQuestion(criterion, item, words, Reads) is { } question)
            {
                questions.Add(question);
            }
        }

        // A criterion without a question is reported below; that its words are not used is no news then.
        var missing = Criterion.All.Where(c => !named.Contains(c)).ToArray();
        foreach (var criterion in missing)
        {
            words.Find(criterion.Id);
        }

        words.RefuseOthers();

        // As many items as name no criterion may have meant these.
        foreach (var criterion in missing.Length > nameless ? missing : [])
        {
            list.Problem($"There is no question for the criterion '{criterion}'.", "Add one, 'asked: to-sharpen' if not everyone should be asked.");
        }

        return new InterviewPlan(questions) { WelcomesBackAfter = welcomesBackAfter, SamePressWithin = samePressWithin };
    }

    private static Criterion? ReadCriterion(YamlValue item)
    {
        if (item.Require("criterion") is not { } named || named.Text() is not { Length: > 0 } id)
        {
            return null;
        }

        var criterion = Criterion.Find(id);
        if (criterion is null)
        {
            named.UnknownId("The criterion", id, CriterionIds);
        }

        return criterion;
    }

    private static InterviewQuestion? ReadQuestion(Criterion criterion, YamlValue item, YamlValue words, Func<Criterion, string, bool> reads)
    {
        var asked = ReadAsked(item);
        var choices = item.Require("choices");
        var choiceIds = choices?.Ids().Select(choice => choice.Text()).Where(id => id.Length > 0).ToArray();
        if (choiceIds is [] && choices is { IsNull: false })
        {
            choiceIds = null; // They were not in a list, which was reported.
        }

        item.RefuseOthers();
        if (words.Require(criterion.Id) is not { } said)
        {
            return null;
        }

        var question = new InterviewQuestion(
            criterion, asked,
            Words(said, "name"), Words(said, "ask"), Words(said, "again"), Words(said, "reads"), Words(said, "why"),
            ReadChoices(criterion, choiceIds, item, said, reads));
        said.RefuseOthers();
        return question;
    }

    private static Asked ReadAsked(YamlValue item)
    {
        var asked = item.Require("asked");
        switch (asked?.Text())
        {
            case "always":
                return Asked.Always;
            case "to-sharpen" or null:
                return Asked.ToSharpen;
            default:
                asked.UnknownId("The value", asked.Text(), ["always", "to-sharpen"]);
                return Asked.ToSharpen;
        }
    }

    /// <param name="ids">Null where the item has none, which was reported.</param>
    private static IReadOnlyList<string> ReadChoices(Criterion criterion, IReadOnlyList<string>? ids, YamlValue item, YamlValue said, Func<Criterion, string, bool> reads)
    {
        var labels = said.Require("choices");
        if (labels is null || ids is null)
        {
            return [];
        }

        foreach (var label in labels.Entries().Where(label => !ids.Contains(label.Name)))
        {
            label.UnknownId("The choice", label.Name, ids);
        }

        var repeated = ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (repeated.Length > 0)
        {
            item.Problem($"The choice '{repeated[0]}' is listed twice.", "Remove one of the two.");
        }

        var shown = ids.Select(labels.Require).OfType<YamlValue>().ToArray();
        foreach (var again in shown.DistinctBy(label => label.Name).GroupBy(label => label.Text(), StringComparer.OrdinalIgnoreCase).Where(same => same.Key.Length > 0).SelectMany(same => same.Skip(1)))
        {
            again.Problem($"Two buttons say '{again.Text()}'.", "Give each button its own words.");
        }

        foreach (var label in shown.Where(label => label.Text() is { Length: > 0 } text && !reads(criterion, text)))
        {
            label.Problem($"The button '{label.Text()}' is not understood as an answer about '{criterion}'.", "Add its words to vocabulary.yaml, or say it as people would answer.");
        }

        return [.. shown.Select(label => label.Text())];
    }

    private static bool IsAnswer(Understander understander, Criterion criterion, string label, string locale)
    {
        var read = understander.Read(label, new Question(criterion, CheckedOn, locale));
        return read.Intent == Intent.Answer && read.Answers.Any(answer => answer.Criterion == criterion);
    }

    private static string Words(YamlValue said, string name) => said.Require(name) is { } sentence ? TemplateReader.Read(sentence, []).Text : "";
}
