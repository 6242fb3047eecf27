using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>interview.yaml</c> together with the words of its questions, <c>LANGUAGE/questions.yaml</c>.</summary>
public static class InterviewReader
{
    private static readonly IReadOnlyList<string> CriterionIds = [.. Criterion.All.Select(c => c.Id)];

    /// <summary>Buttons speak of spans, not of dates, so any day will do.</summary>
    private static readonly DateOnly CheckedOn = new(2026, 1, 1);

    /// <param name="understander">What every button is held against: pressing one must count as an answer. Null where the vocabulary could not be read.</param>
    public static InterviewPlan Read(DefinitionFolder dialogs, string language, Understander? understander, Problems problems)
    {
        var plan = Yaml.Read(dialogs, "interview.yaml", problems);
        var words = Yaml.Read(dialogs, $"{language}/questions.yaml", problems);
        var questions = new List<InterviewQuestion>();
        foreach (var item in plan.Require("questions")?.Items() ?? [])
        {
            if (ReadQuestion(item, words, understander) is not { } question)
            {
                continue;
            }

            if (questions.Any(q => q.Criterion == question.Criterion))
            {
                item.Problem($"The question '{question.Criterion}' stands here a second time.", "Remove one of the two.");
                continue;
            }

            questions.Add(question);
        }

        plan.RefuseOthers();
        if (plan.Find("questions") is not { IsList: true })
        {
            return new InterviewPlan([]); // That has its problem already; without questions every word would be one too many.
        }

        words.RefuseOthers();
        foreach (var missing in Criterion.All.Where(c => questions.All(q => q.Criterion != c) && !MentionsBadly(plan, c)))
        {
            plan.Problem($"There is no question for the criterion '{missing}'.", "Add one, 'asked: on-request' if the interview should not put it.");
        }

        return new InterviewPlan(questions);
    }

    /// <summary>A question that is there but could not be read has its own problem already.</summary>
    private static bool MentionsBadly(YamlValue plan, Criterion criterion) =>
        plan.Find("questions") is { IsList: true } list
        && list.Items().Any(item => item.IsMapping && item.Find("criterion") is { IsList: false, IsMapping: false, IsNull: false } id && id.Text() == criterion.Id);

    private static InterviewQuestion? ReadQuestion(YamlValue item, YamlValue words, Understander? understander)
    {
        if (item.Require("criterion") is not { } id)
        {
            return null;
        }

        if (Criterion.Find(id.Text()) is not { } criterion)
        {
            id.UnknownId("The criterion", id.Text(), CriterionIds);
            return null;
        }

        var asked = ReadAsked(item);
        var choiceIds = item.Require("choices")?.Texts() ?? [];
        item.RefuseOthers();
        if (words.Require(criterion.Id) is not { } said)
        {
            return null;
        }

        var question = new InterviewQuestion(
            criterion, asked,
            Words(said, "name"), Words(said, "ask"), Words(said, "again"), Words(said, "reads"), Words(said, "why"),
            ReadChoices(criterion, choiceIds, item, said, understander));
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
            case "on-request" or null:
                return Asked.OnRequest;
            default:
                asked.UnknownId("The value", asked.Text(), ["always", "on-request"]);
                return Asked.OnRequest;
        }
    }

    private static IReadOnlyList<string> ReadChoices(Criterion criterion, IReadOnlyList<string> ids, YamlValue item, YamlValue said, Understander? understander)
    {
        var labels = said.Require("choices");
        if (labels is null)
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
        foreach (var label in shown.Where(label => understander is not null && !IsAnswer(understander, criterion, label.Text())))
        {
            label.Problem($"The button '{label.Text()}' is not understood as an answer about '{criterion}'.", $"Add its words to vocabulary.yaml, or say it as people would answer.");
        }

        return [.. shown.Select(label => label.Text())];
    }

    private static bool IsAnswer(Understander understander, Criterion criterion, string label)
    {
        var read = understander.Read(label, new Question(criterion, CheckedOn));
        return read.Intent == Intent.Answer && read.Answers.Any(answer => answer.Criterion == criterion);
    }

    private static string Words(YamlValue said, string name) => said.Require(name)?.Text() ?? "";
}
