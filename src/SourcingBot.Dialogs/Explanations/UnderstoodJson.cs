using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What was understood of a message, in its public JSON shape.</summary>
public static class UnderstoodJson
{
    /// <summary>On one line.</summary>
    public static string Write(Understood understood)
    {
        var node = PublicJson.Known(("intent", understood.Intent.ToString().ToLowerInvariant()), ("criterion", understood.Changes?.Id));
        node["answers"] = AnswersJson.Write(AnswerSheet.Of(understood.Answers));
        return PublicJson.Write(node);
    }
}
