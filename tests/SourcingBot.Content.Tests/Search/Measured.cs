namespace SourcingBot.Content.Tests.Search;

/// <summary>How the search fares on questions, counted in percent.</summary>
internal sealed record Measured(double Top1, double Top3, double FalseAnswers)
{
    /// <param name="questions">Those on topics without an article are left out.</param>
    /// <param name="report">Is told every question that finds the wrong thing.</param>
    internal static Measured Of(IReadOnlyList<Question> questions, Action<string> report)
    {
        int on = 0, off = 0, top1 = 0, top3 = 0, answered = 0;
        foreach (var (topic, text) in questions.Where(question => question.Topic is null || Repository.Library.Find(question.Topic) is not null))
        {
            var found = Repository.Library.Ask(text);
            if (found.Best?.Topic != topic)
            {
                report($"{topic ?? "none"} <- {found.Best?.Topic ?? "none"} ({found.Best?.Confidence:0.00}): {text}");
            }

            if (topic is null)
            {
                off++;
                answered += found.Best is null ? 0 : 1;
                continue;
            }

            on++;
            top1 += found.Best?.Topic == topic ? 1 : 0;
            top3 += Seen(found).Contains(topic) ? 1 : 0;
        }

        return new Measured(Percent(top1, on), Percent(top3, on), Percent(answered, off));
    }

    /// <summary>The topics that somebody who asked gets to see: the answer and the other close one, or the nearest.</summary>
    private static IEnumerable<string?> Seen(Found found) => [found.Best?.Topic, found.Also?.Topic, .. found.Nearest.Select(article => article.Topic)];

    private static double Percent(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 1);
}
