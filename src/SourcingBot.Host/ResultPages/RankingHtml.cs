using System.Globalization;
using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.ResultPages;

/// <summary>How the models stand: a picture, and the same as a table for those who do not see it.</summary>
internal static class RankingHtml
{
    public static string Write(ResultAdvice advice, ResultTexts words)
    {
        var models = advice.Ranking.Select((model, i) => new RankedModel(
            model.Name, Math.Clamp(model.Score, 0, 1), Points(model), IsAdvised: i == 0, model.RuledOutBy is { } name ? words.RuledOut.With(name) : null));
        var chart = new RankingChart(words.Ranking, words.Advised, [.. models]);
        return Html.Section("ranking", words.Ranking, $"{chart.ToSvg("ranking", words.RankingText).Both}{Table(advice, words)}");
    }

    private static string Table(ResultAdvice advice, ResultTexts words) => $"""
        <div class="unseen"><table><thead><tr><th scope="col">{Html.Text(words.RankingModel)}</th><th scope="col">{Html.Text(words.RankingPoints)}</th></tr></thead>
        <tbody>{string.Concat(advice.Ranking.Select(model => $"<tr><td>{Html.Text(model.Name)}</td><td>{Html.Text(model.RuledOutBy is { } name ? words.RuledOut.With(name) : Points(model))}</td></tr>"))}</tbody></table></div>
        """;

    private static string Points(ResultModel model) => Math.Round(model.Score * 100).ToString(CultureInfo.InvariantCulture);
}
