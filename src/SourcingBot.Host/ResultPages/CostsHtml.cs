using System.Globalization;
using System.Text.Json;
using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>Costs over time: the picture from the curves that were kept, and what was said of them.</summary>
internal static class CostsHtml
{
    public static string Write(ResultDocument document, ResultTexts words)
    {
        var costs = document.Costs;
        return Html.Section("costs", words.Costs, $"""
            <div class="figure">{string.Concat(costs.Notes.Select(Html.Markdown))}{Html.Markdown(costs.Scope)}
            <figure>{Chart(costs.Chart, document.CostsOverTime.GetProperty("curves")).ToSvg("costs", costs.Chart.Alt).Both}<figcaption>{Html.Text(costs.Chart.Title)}</figcaption></figure></div>
            <div class="said">{Html.Markdown(costs.Table)}{Html.Markdown(costs.BreakEven)}{Html.Markdown(costs.DependsMostOn)}{Html.Markdown(costs.SavingCheck)}</div>
            """);
    }

    public static string WriteAssumptions(ResultCosts costs, ResultTexts words) => Html.Section(
        "assumptions", words.Assumptions, $"<dl>{string.Concat(costs.Assumptions.Select(Assumption))}</dl>");

    private static string Assumption(ResultAssumption row) =>
        $"""<div><dt>{Html.Text(row.Name)}</dt><dd>{Html.Text(row.Value)}<span class="source">{SourcesHtml.One(row.Source)}</span></dd></div>""";

    private static CostChart Chart(ResultChart words, JsonElement curves)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (words.Decimals, words.Groups);
        return new CostChart(
            words.Title,
            words.Time,
            words.Amounts,
            new AmountWords(words.AmountWords[0], words.AmountWords[1], words.AmountWords[2], words.AmountWords[3], numbers),
            new MonthWords(words.Months, words.Years),
            [new(words.Provider, Points(curves.GetProperty("provider"))), new(words.Centre, Points(curves.GetProperty("centre")))],
            words is { MarkedMonth: { } month, Mark: { } mark } ? new ChartMark(month, mark) : null);
    }

    private static IReadOnlyList<CostPoint> Points(JsonElement curve) => [.. curve.EnumerateArray().Select(point => new CostPoint(
        point.GetProperty("month").GetInt32(), point.GetProperty("low").GetDouble(), point.GetProperty("mid").GetDouble(), point.GetProperty("high").GetDouble()))];
}
