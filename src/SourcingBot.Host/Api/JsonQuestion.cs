using System.Text;
using Microsoft.AspNetCore.Mvc;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host.Api;

/// <summary>A question in JSON that is answered in JSON, without an effect and without looking at who asks.</summary>
/// <param name="Address">Where it is posted to.</param>
/// <param name="Refused">What has happened, for people, when the body cannot be used.</param>
/// <param name="Answer">From the body of the request.</param>
internal sealed record JsonQuestion(string Address, string Refused, Func<string, AdvisorLanguages, RequestReading<string>> Answer)
{
    private const int MostBytes = 256 * 1024;

    // Names in another encoding would be answered about with replacement characters in them.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(Address, AnswerAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    /// <summary>What cannot be used gets 400 and names the field, the value and what is allowed.</summary>
    private async Task<IResult> AnswerAsync(HttpRequest request, AdvisorLanguages languages)
    {
        var answer = await ReadAsync(request) is { } body ? Answer(body, languages) : new RequestReading<string>(null, [new RequestError("$", "in another encoding", "JSON in UTF-8")]);
        return answer.IsValid
            ? TypedResults.Text(answer.Value, "application/json", Encoding.UTF8)
            : TypedResults.ValidationProblem(
                answer.Errors.GroupBy(error => error.Field).ToDictionary(errors => errors.Key, errors => errors.Select(error => error.ToString()).ToArray()),
                detail: string.Join(' ', answer.Errors),
                title: Refused);
    }

    /// <returns>Null for what is not UTF-8.</returns>
    private static async Task<string?> ReadAsync(HttpRequest request)
    {
        try
        {
            using var body = new StreamReader(request.Body, Utf8);
            return await body.ReadToEndAsync(request.HttpContext.RequestAborted);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
