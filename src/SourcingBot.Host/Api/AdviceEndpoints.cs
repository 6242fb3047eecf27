using System.Text;
using Microsoft.AspNetCore.Mvc;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Api;

internal static class AdviceEndpoints
{
    private const int MostBytes = 256 * 1024;

    public static void MapAdvice(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/advice", AdviseAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    /// <summary>Answers in, recommendation out. What cannot be read gets 400 and names the field, the value and what is allowed.</summary>
    private static async Task<IResult> AdviseAsync(HttpRequest request, AdvisorDefinitions definitions)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        var reading = AdviceRequestJson.Read(await body.ReadToEndAsync(request.HttpContext.RequestAborted));
        if (!reading.IsValid)
        {
            return TypedResults.ValidationProblem(
                reading.Errors.GroupBy(error => error.Field).ToDictionary(errors => errors.Key, errors => errors.Select(error => error.ToString()).ToArray()),
                detail: string.Join(' ', reading.Errors),
                title: "The answers cannot be used as they are.");
        }

        var asked = reading.Value;
        var advice = definitions.Adviser.Advise(asked.Answers, asked.Priorities, asked.Unsure);
        return TypedResults.Text(RecommendationJson.Write(asked.Answers, advice, definitions.Explainer), "application/json", Encoding.UTF8);
    }
}
