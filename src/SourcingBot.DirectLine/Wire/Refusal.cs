using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>
/// The answers that are not the wished one. The real client acts on the status: 403 ends its chat, so it is only for a token
/// that will never work again; 404 ends the conversation; 5xx lets the person try again.
/// </summary>
internal static class Refusal
{
    public static IResult MissingToken() => Because(StatusCodes.Status401Unauthorized, "Unauthorized", "Send the header 'Authorization: Bearer TOKEN'.");

    public static IResult BadToken() => Because(StatusCodes.Status403Forbidden, "BadToken", "This token was not made here. Ask for a new one.");

    public static IResult ExpiredToken() => Because(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Ask for a new one.");

    public static IResult ForeignConversation() =>
        Because(StatusCodes.Status403Forbidden, "Forbidden", "The token belongs to another conversation.");

    public static IResult ForeignOrigin(string origin) =>
        Because(StatusCodes.Status403Forbidden, "OriginNotAllowed", $"Pages of '{origin}' may not call here. Add the origin to DirectLine:AllowedOrigins.");

    public static IResult NoSuchConversation() => Because(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static IResult NoSuchCall() => Because(StatusCodes.Status404NotFound, "NotFound", "Direct Line 3.0 has no such call here. Check the path and the method.");

    public static IResult NoSuchFile() => Because(StatusCodes.Status404NotFound, "NotFound", "There is no such file. Files are deleted when they are a day old.");

    public static IResult BadArgument(string message) => Because(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooBig(int limit) =>
        Because(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {limit} bytes.");

    /// <summary>The real client offers to send again; under the same id of its own that is still one message.</summary>
    public static IResult BotFailed(string message) => Because(StatusCodes.Status502BadGateway, "BotError", message);

    public static IResult Busy(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "5";
        return Because(StatusCodes.Status503ServiceUnavailable, "ServiceError", "Too many sockets are open here at the moment. Try again in a moment.");
    }

    public static IResult NoRoom(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "3600";
        return Because(StatusCodes.Status503ServiceUnavailable, "ServiceError", "There is no room for files now. Send what matters as text, or try again later.");
    }

    public static IResult Because(int status, string code, string message) =>
        TypedResults.Json(new ErrorAnswer(new ErrorDetail(code, message)), WireJson.Default.ErrorAnswer, statusCode: status);
}
