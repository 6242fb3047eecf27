using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>Two views side by side: what each would be advised, what they answered differently, and what that does.</summary>
internal static class ComparisonHtml
{
    public static string Write(ResultComparison comparison, ComparedTexts words)
    {
        var (first, second) = (words.First.With(comparison.FirstDay), words.Second);
        return Html.Section("comparison", words.Heading, $"""
            <p class="verdict">{Html.Text(comparison.ChangesAdvice ? words.Changes : words.Stays)}</p>
            <table><thead><tr><th scope="col">{Html.Text(words.Criterion)}</th><th scope="col">{Html.Text(first)}</th><th scope="col">{Html.Text(second)}</th></tr></thead>
            <tbody><tr class="advice"><th scope="row">{Html.Text(words.Advice)}</th>{Cell(Html.Text(comparison.FirstModel), first)}{Cell(Html.Text(comparison.SecondModel), second)}</tr>
            {string.Concat(comparison.Differences.Select(difference => Row(difference, first, second, words)))}</tbody></table>
            {(comparison.Agreements.Count == 0 ? "" : Html.Paragraph(words.Agree.With(string.Join(", ", comparison.Agreements)), "agree"))}
            <p>{Html.Text(comparison.Summary)}</p>
            """);
    }

    private static string Row(ResultDifference difference, string first, string second, ComparedTexts words)
    {
        var kind = difference.Decides ? " class=\"decides\"" : "";
        var effect = difference.Effect.Length == 0 ? "" : $"""<tr class="effect"><td colspan="3">{Html.Text(difference.Effect)}</td></tr>""";
        return $"<tr{kind}><th scope=\"row\">{Html.Text(difference.Criterion)}</th>{Cell(Said(difference.First), first)}{Cell(Said(difference.Second), second)}</tr>{effect}";

        string Said(string? answer) => answer is null ? $"<em>{Html.Text(words.None)}</em>" : Html.Markdown(answer);
    }

    /// <summary>The label stands above the words where the table is too narrow for columns.</summary>
    private static string Cell(string content, string label) => $"""<td data-label="{Html.Text(label)}">{content}</td>""";
}
