using Microsoft.AspNetCore.Mvc;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Api;

internal static class CostEndpoints
{
    private const string Refused = "Costs cannot be reckoned from this as it is.";

    public static void MapCosts(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/costs", CompareAsync).WithMetadata(new RequestSizeLimitAttribute(ApiRequest.MostBytes));

    /// <summary>Answers and assumptions in, costs over time out. What cannot be used gets 400 and names the field, the value and what is allowed.</summary>
    private static async Task<IResult> CompareAsync(HttpRequest request, AdvisorDefinitions definitions)
    {
        var reading = CostRequestJson.Read(await ApiRequest.ReadAsync(request));
        if (!reading.IsValid)
        {
            return ApiRequest.Refuse(reading.Errors, Refused);
        }

        var costs = definitions.Costs.Compare(reading.Value);
        return costs.IsValid ? ApiRequest.Answer(CostsJson.Write(costs.Value, definitions.CostExplainer)) : ApiRequest.Refuse(costs.Errors, Refused);
    }
}
