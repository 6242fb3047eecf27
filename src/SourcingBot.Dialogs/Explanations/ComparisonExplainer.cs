using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>Says a comparison's ids and numbers in the words of one language, as plain text.</summary>
public sealed class ComparisonExplainer(ComparisonSentences sentences, Explainer explainer, AnswerWording wording, InterviewPlan plan, LanguageRules language)
{
    public string Difference(Difference difference, Stakeholder first, Stakeholder second)
    {
        var (a, b) = NamesOf(first, second);
        return Joined([WhatTheySay(difference, a, b), .. Effects(difference, a, b)]);
    }

    /// <summary>The same without what the two say, for where that stands beside it.</summary>
    public string Effect(Difference difference, Stakeholder first, Stakeholder second)
    {
        var (a, b) = NamesOf(first, second);
        return Joined(Effects(difference, a, b));
    }

    public string Summary(Comparison comparison, Stakeholder first, Stakeholder second)
    {
        var (a, b) = NamesOf(first, second);
        return Joined(
        [
            .. comparison.Differences.Count == 0 ? [sentences.Say(ComparisonSentence.NoDifferences)] : Array.Empty<string>(),
            .. comparison.ChangesAdvice ? DifferentAdvice(comparison, a, b) : SameAdvice(comparison),
            .. comparison.SettleFirst is { } decisive ? [sentences.Say(ComparisonSentence.SettleFirst, ("criterion", NameOf(decisive.Criterion)))] : Array.Empty<string>(),
            .. comparison.Settlement.Criteria.Count > 0 ? HowToSettle(comparison.Settlement, a, b) : [],
            .. comparison.Differences.Count > 0 ? [InCommon(comparison)] : Array.Empty<string>(),
        ]);
    }

    private string WhatTheySay(Difference difference, string first, string second)
    {
        var criterion = NameOf(difference.Criterion);
        return (difference.First.Answer, difference.Second.Answer) switch
        {
            ({ } answer, { } other) when answer.Equals(other) => sentences.Say(
                ComparisonSentence.SameAnswer, ("criterion", criterion), ("answer", wording.SayPlain(answer))),
            ({ } answer, { } other) => sentences.Say(
                ComparisonSentence.BothDiffer,
                ("criterion", criterion), ("first", first), ("answer", wording.SayPlain(answer)), ("second", second), ("other-answer", wording.SayPlain(other))),
            ({ } answer, null) => OnlyOne(first, answer),
            (null, { } answer) => OnlyOne(second, answer),
            _ => sentences.Say(ComparisonSentence.NoAnswer, ("criterion", criterion)),
        };

        string OnlyOne(string who, Answer answer) =>
            sentences.Say(ComparisonSentence.OnlyOne, ("criterion", criterion), ("who", who), ("answer", wording.SayPlain(answer)));
    }

    private IEnumerable<string> Effects(Difference difference, string first, string second) =>
    [
        .. difference.First.IsPriority != difference.Second.IsPriority
            ? [sentences.Say(ComparisonSentence.OnePriority, ("who", difference.First.IsPriority ? first : second))]
            : Array.Empty<string>(),
        .. WhatItDoes(difference, first, second),
    ];

    private IEnumerable<string> WhatItDoes(Difference difference, string first, string second)
    {
        if (!difference.Decides)
        {
            yield return sentences.Say(difference.DecidesIn > 0 ? ComparisonSentence.TurnsWithOthers : ComparisonSentence.TurnsNothing);
        }

        foreach (var (who, other, turned) in new[] { (first, second, difference.First.TurnsTo), (second, first, difference.Second.TurnsTo) })
        {
            if (turned is not null)
            {
                yield return sentences.Say(ComparisonSentence.Turns, ("other", other), ("who", who), ("model", Words(turned)));
            }
        }
    }

    private IEnumerable<string> DifferentAdvice(Comparison comparison, string first, string second) =>
    [
        sentences.Say(
            ComparisonSentence.DifferentAdvice,
            ("first", first), ("model", Words(comparison.First.Model)), ("second", second), ("other-model", Words(comparison.Second.Model))),
    ];

    private IEnumerable<string> SameAdvice(Comparison comparison)
    {
        yield return sentences.Say(ComparisonSentence.SameAdvice, ("model", Words(comparison.First.Model)));
        if (comparison.Differences.Count > 0)
        {
            yield return sentences.Say(comparison.SettleFirst is null ? ComparisonSentence.SameWhatever : ComparisonSentence.SameUnlessMixed);
        }
    }

    private IEnumerable<string> HowToSettle(Settlement settlement, string first, string second)
    {
        yield return sentences.Say(ComparisonSentence.SettleEnough, ("criteria", Listed(settlement.Criteria.Select(NameOf))));
        foreach (var way in settlement.Ways)
        {
            var settled = settlement.Criteria.Select(criterion => sentences.Say(
                ComparisonSentence.SettledAs,
                ("criterion", NameOf(criterion)), ("who", way.Sides[criterion] == Side.First ? first : second)));
            yield return sentences.Say(ComparisonSentence.SettledWay, ("settled", Listed(settled)), ("model", Words(way.Model)));
        }
    }

    private string InCommon(Comparison comparison) => comparison.CommonAnswers.Count == 0
        ? sentences.Say(ComparisonSentence.NothingInCommon)
        : sentences.Say(
            ComparisonSentence.InCommon,
            ("model", Words(comparison.Common.Model)), ("percent", Percent.Of(comparison.Common.HoldsIn)));

    /// <summary>Two of the same name could not be told apart by it.</summary>
    private (string First, string Second) NamesOf(Stakeholder first, Stakeholder second)
    {
        var tellsApart = !string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase);
        return (
            (tellsApart ? first.Name : null) ?? sentences.Say(ComparisonSentence.FirstPerson),
            (tellsApart ? second.Name : null) ?? sentences.Say(ComparisonSentence.SecondPerson));
    }

    private string NameOf(Criterion criterion) => plan[criterion].Name;

    private string Words(SourcingModel model) => explainer.Model(model).InSentence;

    /// <summary>As in "a, b and c".</summary>
    private string Listed(IEnumerable<string> items) => items.ToArray() switch
    {
        [.. [_, ..] others, var last] => sentences.Say(ComparisonSentence.And, ("items", language.List(others)), ("last", last)),
        var few => string.Concat(few),
    };

    private static string Joined(IEnumerable<string> texts) => string.Join(' ', texts);
}
