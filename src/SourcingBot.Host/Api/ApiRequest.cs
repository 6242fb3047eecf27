using System.Text;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Host.Api;

/// <summary>What the endpoints that take JSON and answer JSON have in common.</summary>
internal static class ApiRequest
{
    public const int MostBytes = 256 * 1024;

    public static async Task<string> ReadAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        return await body.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    public static IResult Answer(string json) => TypedResults.Text(json, "application/json", Encoding.UTF8);

    /// <summary>400 (RFC 9457), with each field, its value and what is allowed.</summary>
    public static IResult Refuse(IReadOnlyList<RequestError> errors, string title) => TypedResults.ValidationProblem(
        errors.GroupBy(error => error.Field).ToDictionary(same => same.Key, same => same.Select(error => error.ToString()).ToArray()),
        detail: string.Join(' ', errors),
        title: title);
}
