using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>What the advice rests on.</summary>
internal static class AnswersHtml
{
    public static string Write(ResultDocument document, ResultTexts words) => Html.Section(
        "answers", words.Answers, $"<dl>{string.Concat(document.Answers.Select(answer => One(answer, document, words)))}</dl>");

    private static string One(ResultAnswer answer, ResultDocument document, ResultTexts words) => $"""
        <div><dt>{Html.Text(answer.Name)}{Mark(document.Priorities.Contains(answer.Criterion), words.Priority)}</dt><dd>{Html.Markdown(answer.Text)}{Mark(answer.IsFromContact, words.FromContact)}</dd></div>
        """;

    private static string Mark(bool has, string text) => has ? $""" <span class="mark">{Html.Text(text)}</span>""" : "";
}
