using Microsoft.AspNetCore.Mvc;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Api;

internal static class AdviceEndpoints
{
    public static void MapAdvice(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/advice", AdviseAsync).WithMetadata(new RequestSizeLimitAttribute(ApiRequest.MostBytes));

    /// <summary>Answers in, recommendation out. What cannot be read gets 400 and names the field, the value and what is allowed.</summary>
    private static async Task<IResult> AdviseAsync(HttpRequest request, AdvisorDefinitions definitions)
    {
        var reading = AdviceRequestJson.Read(await ApiRequest.ReadAsync(request));
        if (!reading.IsValid)
        {
            return ApiRequest.Refuse(reading.Errors, "The answers cannot be used as they are.");
        }

        var asked = reading.Value;
        var advice = definitions.Adviser.Advise(asked.Answers, asked.Priorities, asked.Unsure);
        return ApiRequest.Answer(RecommendationJson.Write(asked.Answers, advice, definitions.Explainer));
    }
}
