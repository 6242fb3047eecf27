using System.Globalization;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Proofs;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Tells an author what does not hold of the table, by its example, and what to look at.</summary>
internal static class ViolationTexts
{
    private const string FaultOfTheProgram = "That is a fault of the program and not of this file: report it together with the file.";

    public static string What(Violation violation) => violation switch
    {
        BrokenRule { Rule: var rule, Example: var example } =>
            $"With {ListOf(example.Said)} and nothing else the advice is {example.Model}; section {rule.Section} of the article asks for {AskedFor(rule)}.",
        NeverAdvised { OpenIn: 0 } never =>
            $"'{never.Model}' is never advised: some gate closes it in every one of the {Grouped(never.Combinations)} combinations of levels.",
        NeverAdvised never =>
            $"'{never.Model}' is never advised: it is open in {Grouped(never.OpenIn)} of the {Grouped(never.Combinations)} combinations of levels, and comes first in none.",
        WrongStep { Contrast: { } contrast, Rule: var rule } =>
            $"With {ListOf(contrast.Before.Said)} the advice is {contrast.Before.Model}; with {contrast.After.Said[0]} instead it moves "
            + $"{WrongWay(rule)} ({contrast.After.Model}). {Cause(rule)} must never do that.",
        WrongStep step =>
            $"The points of '{step.To.Id}' pull {WrongWay(step.Rule)}, compared with those of '{step.From.Id}'. {Cause(step.Rule)} must never do that.",
        Unsteady { Example: var example } =>
            $"With {ListOf(example.Said)} the advice is not the same when the answers come in another order, or one is changed and changed back.",
        Unexplained { Criterion: null, Example: var example } => $"With {ListOf(example.Said)} the effects of the reasons do not add up to the lead.",
        Unexplained { Criterion: var criterion, Example: var example } =>
            $"With {ListOf(example.Said)} the reason from '{criterion}' lacks a topic, a section or an effect.",
        Miscounted miscounted =>
            $"With {ListOf(miscounted.Example.Said)} the points put {miscounted.Expected} first, but the advice is {miscounted.Example.Model}.",
        _ => throw new ArgumentOutOfRangeException(nameof(violation), violation, "Nobody has said what this is."),
    };

    public static string Cure(Violation violation) => violation switch
    {
        BrokenRule { Gate: { } gate, Culprit: var culprit, Rule: var rule } => $"Take '{culprit.Level.Id}' out of the gate '{gate.Id}', or let it leave {AskedFor(rule)} open.",
        BrokenRule { Rule: var rule } => $"Change the points of these answers, or the gates on them, until {AskedFor(rule)} comes first.",
        NeverAdvised { OpenIn: 0 } => "Take levels out of the gates that close it.",
        NeverAdvised => "Give more points to the owner and the place that it takes parts of, or fewer to the others.",
        WrongStep { Rule: var rule } step when rule == StepRule.MoreControl => $"Let '{step.To.Id}' give own as much as '{step.From.Id}' does, or more, and no more to a provider; look at its places too.",
        WrongStep { Rule: var rule } step when rule == StepRule.MoreSensitiveData =>
            $"Let '{step.To.Id}' give a provider and far no more than '{step.From.Id}' does, and own, home and near no less.",
        WrongStep step => $"Let '{step.To.Id}' give own no more than '{step.From.Id}' does, and a provider no less; look at its places too.",
        Unexplained { Criterion: not null } => "Write its topic and its section.",
        _ => FaultOfTheProgram,
    };

    /// <summary>A family of a single model by that model, for the families' names are easily taken for another's.</summary>
    private static string AskedFor(ArticleRule rule) =>
        rule.Family is not { } family ? "a team of one's own"
        : SourcingModel.All.Where(model => model.Family == family).ToArray() is [var only] ? only.Id
        : family;

    private static string Cause(StepRule rule) =>
        rule == StepRule.MoreControl ? "More control" : rule == StepRule.MoreSensitiveData ? "More sensitive data" : "A tighter budget";

    private static string WrongWay(StepRule rule) =>
        rule == StepRule.MoreControl ? "away from own" : rule == StepRule.MoreSensitiveData ? "toward a provider far away" : "toward own";

    private static string ListOf(IReadOnlyList<SaidLevel> said) =>
        said.Count < 2 ? string.Concat(said) : $"{string.Join(", ", said.SkipLast(1))} and {said[^1]}";

    private static string Grouped(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
