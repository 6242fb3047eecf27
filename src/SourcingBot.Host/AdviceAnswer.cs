using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host;

/// <summary>What <c>POST /api/advice</c> and the command <c>advise</c> answer.</summary>
internal static class AdviceAnswer
{
    /// <param name="json">A request, or an answers object alone.</param>
    /// <param name="languages">Of which the request names one, or gets the default.</param>
    public static RequestReading<string> Write(string json, AdvisorLanguages languages) => AdviceRequestJson.Read(json).Then(asked =>
    {
        var definitions = languages.For(asked.Locale);
        return RecommendationJson.Write(
            asked.Answers, definitions.Adviser.Advise(asked.Answers, asked.Priorities, asked.Unsure), definitions.Explainer, asked.Details);
    });
}
