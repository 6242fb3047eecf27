using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace SourcingBot.BotFramework;

/// <summary>The activity in a request, or the status that says what is wrong with it.</summary>
internal static class IncomingBody
{
    private const int MostBytes = 256 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async Task<(Activity? Activity, int Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        // One byte more than allowed, to see that there is more.
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, MostBytes + 1), MostBytes + 1, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return length > MostBytes ? (null, StatusCodes.Status413PayloadTooLarge) : Parse(buffer.AsSpan(0, length), request.HttpContext.RequestServices.GetService<EmbeddedChannels>());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static (Activity? Activity, int Problem) Parse(ReadOnlySpan<byte> body, EmbeddedChannels? embedded)
    {
        try
        {
            var activity = ActivityJson.Read(body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
            // What is served here is brought by its own endpoints: by this door anybody could speak in its conversations.
            return !IsComplete(activity) || embedded?.Serve(activity.ChannelId) == true ? (null, StatusCodes.Status400BadRequest)
                : ActivityLimits.Excess(activity) is not null ? (null, StatusCodes.Status413PayloadTooLarge)
                : (activity, StatusCodes.Status200OK);
        }
        catch (JsonException)
        {
            // The sender's mistake: the status tells it.
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>A2010, A2020, A2080: without these three nobody knows what it is and where it belongs.</summary>
    private static bool IsComplete(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Type) && !string.IsNullOrWhiteSpace(activity.ChannelId) && !string.IsNullOrWhiteSpace(activity.Conversation?.Id);
}
