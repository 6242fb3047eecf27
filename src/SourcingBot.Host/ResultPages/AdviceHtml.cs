using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>Why, what speaks against it, what would change it, what is risky and what comes next.</summary>
internal static class AdviceHtml
{
    public static string Write(ResultAdvice advice, ResultTexts words) => string.Concat(
        Html.Section("reasons", words.Reasons, Html.List("ol", advice.Reasons.Select(reason => Reason(reason, words)))),
        Html.Section("reasons neutral", words.Neutral, Html.List("ul", advice.Neutral.Select(reason => Reason(reason, words)))),
        Html.Section("counter", words.Counter, Reason(advice.CounterArgument, words)),
        Html.Section("changes", words.Changes, Changes(advice, words)),
        Html.Section("open", words.Open, Html.List("ul", advice.OpenQuestions.Select(Html.Text))));

    public static string WriteRisks(ResultAdvice advice, ResultTexts words) => Html.Section(
        "risks", words.Risks, Html.List("ul", advice.Risks.Select(risk => $"<strong>{Html.Markdown(risk.Text)}</strong>{Html.Markdown(risk.Mitigation)}")));

    public static string WriteSteps(ResultAdvice advice, ResultTexts words) => Html.Section("steps", words.Steps, Html.List("ol", advice.NextSteps.Select(Html.Markdown)));

    private static string Reason(ResultReason reason, ResultTexts words) => $"{Html.Markdown(reason.Text)}{SourcesHtml.Write(reason.Sources, words.Source)}";

    private static string Changes(ResultAdvice advice, ResultTexts words) => string.Concat(
        advice.WhatWouldChangeIt.Count == 0 ? Html.Paragraph(words.NoChanges, "none") : Html.List("ul", advice.WhatWouldChangeIt.Select(Html.Markdown)),
        advice.Weights is { } weights ? Html.Markdown(weights) : "");
}
