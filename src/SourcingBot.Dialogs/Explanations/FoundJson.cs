using System.Text.Json.Nodes;
using SourcingBot.Content;
using static SourcingBot.Dialogs.Explanations.PublicJson;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What content has to say to a question, in its public JSON shape.</summary>
public static class FoundJson
{
    private const string NoTopic = "none";
    private const int Decimals = 2;

    /// <summary>On one line.</summary>
    public static string Write(Found found) => PublicJson.Write(found.Best is { } best ? Answered(best, found.Also) : Nothing(found.Nearest));

    private static JsonObject Answered(ContentAnswer best, ContentAnswer? also)
    {
        var answer = Place(best);
        answer["markdown"] = best.Markdown;
        if (also is not null)
        {
            answer["also"] = List([also], Place);
        }

        return answer;
    }

    private static JsonObject Nothing(IReadOnlyList<Article> nearest)
    {
        var nothing = Known(("topic", NoTopic));
        if (nearest.Count > 0)
        {
            nothing["nearest"] = List(nearest, article => JsonValue.Create(article.Topic));
        }

        return nothing;
    }

    private static JsonObject Place(ContentAnswer answer) =>
        Known(("topic", answer.Topic), ("section", answer.Section), ("confidence", Math.Round(answer.Confidence, Decimals)));
}
