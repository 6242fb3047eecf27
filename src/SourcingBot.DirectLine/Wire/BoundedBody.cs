using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Reads a body up to a limit, whatever its length header claims.</summary>
internal static class BoundedBody
{
    /// <returns>Null when the body is larger than <paramref name="limit"/> bytes.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <returns>The parameters, of which all are optional, or why they cannot be read.</returns>
    public static async Task<(T Parameters, IResult? Refusal)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, T none)
        where T : class
    {
        const int limit = 64 * 1024;
        var body = await ReadAsync(request, limit);
        if (body is null)
        {
            return (none, Refusal.TooBig(limit));
        }

        if (body.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return (none, null);
        }

        try
        {
            return (JsonSerializer.Deserialize(body, type) ?? none, null);
        }
        catch (JsonException e)
        {
            return (none, Refusal.BadArgument($"The body cannot be read at '{e.Path ?? "$"}': send one JSON object, every name once, and values of the kind that their names ask for."));
        }
    }
}
