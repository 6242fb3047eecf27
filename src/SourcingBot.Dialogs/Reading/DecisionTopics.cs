using SourcingBot.Advice.Tables;
using SourcingBot.Content;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Holds the topics that <c>decision.yaml</c> points to against those that there are.</summary>
internal static class DecisionTopics
{
    /// <param name="table">Null when it has mistakes.</param>
    public static void Check(DefinitionFolder dialogs, DecisionTable? table, Problems problems)
    {
        if (table?.Topics.All(Topics.Known.Contains) == true)
        {
            return;
        }

        // A topic without an article was reported with the articles.
        foreach (var topic in TopicsOf(dialogs))
        {
            if (!Topics.Known.Contains(topic.Text()))
            {
                problems.AddUnknown(topic.File, topic.Line, "The topic", topic.Text(), Topics.Known);
            }
        }
    }

    private static IEnumerable<YamlValue> TopicsOf(DefinitionFolder dialogs)
    {
        var root = DecisionFile.Again(dialogs);
        return root.Below("risks").Concat(root.Below("criteria"))
            .Select(entry => entry.Find("topic"))
            .OfType<YamlValue>()
            .Where(topic => topic.Text().Length > 0);
    }
}
