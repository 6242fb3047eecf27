using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SourcingBot.DirectLine;

/// <summary>What every call has in common: headers first, so that refusals carry them too, and failures in Direct Line's own shape.</summary>
internal sealed partial class Answering(OriginCheck origins, ILogger<Answering> logger)
{
    public RequestDelegate By(Func<HttpContext, Task<IResult>> endpoint) => async http =>
    {
        CrossOrigin.Answer(http, origins);
        http.Response.Headers.CacheControl = "no-store";
        var result = await ResultAsync(endpoint, http);
        await result.ExecuteAsync(http);
    };

    private async Task<IResult> ResultAsync(Func<HttpContext, Task<IResult>> endpoint, HttpContext http)
    {
        try
        {
            return await endpoint(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return TypedResults.Empty;
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusal.Because(e.StatusCode, "MessageSizeTooBig", "The body is larger than this call takes.");
        }
        catch (BadHttpRequestException e)
        {
            return Refusal.Because(e.StatusCode, "BadArgument", "The request ended before its body did, or cannot be read.");
        }
        catch (AzureDirectLineException e)
        {
            http.Response.Headers.RetryAfter = e.RetryAfter;
            return Failed(http, e.Status, e.Message);
        }
        catch (DbException e)
        {
            LogStorageFailed(e);
            http.Response.Headers.RetryAfter = "5";
            return Failed(http, StatusCodes.Status503ServiceUnavailable, "Nothing was kept. Try again in a moment.");
        }
        catch (Exception e)
        {
            LogFailed(e);
            return Failed(http, StatusCodes.Status500InternalServerError, "Something went wrong here. Try again in a moment.");
        }
    }

    // A socket that was accepted has had its answer.
    private static IResult Failed(HttpContext http, int status, string message) =>
        http.Response.HasStarted ? TypedResults.Empty : Refusal.Because(status, "ServiceError", message);

    [LoggerMessage(Level = LogLevel.Error, Message = "Direct Line: the database failed")]
    private partial void LogStorageFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Direct Line: a call failed")]
    private partial void LogFailed(Exception exception);
}
