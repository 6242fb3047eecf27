using SourcingBot.Content.Articles;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Which facts are past their review, and which articles rest on them.</summary>
internal static class FactsReview
{
    /// <remarks>Reads once more for the lines, which the facts do not keep; what else is wrong is for the readers to tell.</remarks>
    internal static void Check(DefinitionFolder content, string language, DateOnly today, Problems problems)
    {
        var overdue = (Yaml.Read(content, FactsReader.File, new Problems()).Find("facts")?.Items() ?? [])
            .Select(item => (Id: item.Find("id")?.Text(), Date: item.Find("reviewBy")))
            .Where(fact => fact.Date is not null && FactsReader.ToDate(fact.Date.Text()) < today)
            .ToArray();
        if (overdue.Length == 0)
        {
            return;
        }

        var unheard = new Problems();
        var articles = Library.Read(content, language, Facts.Read(content, language, today, unheard), unheard).Articles;
        foreach (var (id, date) in overdue)
        {
            var citing = articles.Where(article => article.Facts.Any(fact => $"{fact.Id}" == id)).Select(article => article.Topic).ToArray();
            var cited = citing.Length == 0 ? "" : $" It is cited by {string.Join(", ", citing)}.";
            problems.Add(
                date!.File, date.Line, $"The fact {id} was to be reviewed by {date.Text()}.{cited}", "Look whether it still holds, mend what does not, and set the next date.");
        }
    }
}
