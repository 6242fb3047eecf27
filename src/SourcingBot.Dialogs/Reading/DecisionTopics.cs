using SourcingBot.Advice.Tables;
using SourcingBot.Content;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Holds the topics that <c>decision.yaml</c> points to against the articles.</summary>
internal static class DecisionTopics
{
    /// <param name="table">Null when it has mistakes.</param>
    public static void Check(DefinitionFolder dialogs, DecisionTable? table, Library library, Problems problems)
    {
        if (table?.Topics.All(topic => library.Find(topic) is not null) == true)
        {
            return;
        }

        // Without any article the whole folder is missing or unreadable, which was reported.
        foreach (var topic in library.Articles.Count > 0 ? TopicsOf(dialogs) : [])
        {
            var id = topic.Text();
            if (!Topics.Known.Contains(id))
            {
                problems.AddUnknown(topic.File, topic.Line, "The topic", id, library.Articles.Select(article => article.Topic));
            }
            else if (library.Find(id) is null && !HasProblem(id, problems))
            {
                problems.Add(topic.File, topic.Line, $"The topic '{id}' has no article.", $"Write {id}.md among the articles in content/, or name another topic.");
            }
        }
    }

    /// <summary>An article that is missing or broken may have been reported at its own place.</summary>
    private static bool HasProblem(string topic, Problems problems) =>
        problems.Any(problem => problem.File.EndsWith($"/{topic}.md", StringComparison.Ordinal));

    private static IEnumerable<YamlValue> TopicsOf(DefinitionFolder dialogs)
    {
        var root = DecisionFile.Again(dialogs);
        return root.Below("risks").Concat(root.Below("criteria"))
            .Select(entry => entry.Find("topic"))
            .OfType<YamlValue>()
            .Where(topic => topic.Text().Length > 0);
    }
}
