using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourcingBot.Content.Articles;
using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>What must hold between articles; what must hold within one is checked while it is read.</summary>
internal static class LibraryCheck
{
    internal const string ComparisonTable = "comparison#table";

    internal static void Run(IReadOnlyList<Article> articles, DefinitionFolder content, string language, Problems problems)
    {
        string FileOf(string topic) => $"{language}/articles/{topic}.md";

        // A missing folder, and a file that is there but unreadable, have their own problem already.
        var isThere = Directory.Exists(Path.Combine(content.Path, language, "articles"));
        foreach (var topic in Topics.Known.Where(topic => isThere && !File.Exists(Path.Combine(content.Path, FileOf(topic)))))
        {
            problems.Add(content.Shown(FileOf(topic)), 0, $"The topic '{topic}' has no article.", content.Misnamed(FileOf(topic)) is { } other ? $"Name '{other}' so, if it is that one." : "Write the file, with 'topic', 'title', 'short', 'asks', 'related' and 'sources' at its top.");
        }

        foreach (var same in articles.SelectMany(article => article.Asks.Select(ask => (Ask: ask, article.Topic))).GroupBy(ask => AskFold.Of(ask.Ask.Text)).Where(same => same.Key.Length > 0))
        {
            var (first, topic) = same.First();
            foreach (var (again, other) in same.Skip(1))
            {
                problems.Add(
                    content.Shown(FileOf(other)), again.Line, $"'{again.Text}' is asked on line {first.Line} of {content.Shown(FileOf(topic))} already.",
                    "Keep it where it is answered best, and take the other away.");
            }
        }

        if (articles.FirstOrDefault(article => article.Topic == "comparison") is { } comparison
            && comparison.Sections.FirstOrDefault(section => section.Id == ComparisonTable) is var section
            && (section is null || !MarkdownTree.Parse(section.Markdown).Descendants<Table>().Any()))
        {
            problems.Add(content.Shown(FileOf("comparison")), 0, $"There is no section '{ComparisonTable}' with a table, and \"compare side by side\" shows it.", "Write '## Title {#table}' and below it a table: a line of headings between '|', a line '| --- | --- |', a line for each aspect.");
        }
    }
}
