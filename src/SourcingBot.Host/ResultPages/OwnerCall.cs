using System.Text.Json;

namespace SourcingBot.Host.ResultPages;

/// <summary>What the page sends for its owner.</summary>
/// <param name="Key">What the owner alone was told.</param>
/// <param name="Consent">The version of the privacy notice that was agreed to; null where the box was left empty.</param>
internal sealed record OwnerCall(string? Key, string? Question = null, string? Name = null, string? Email = null, string? Consent = null)
{
    /// <summary>Several times as much as the longest question.</summary>
    public const int MostBytes = 16 * 1024;

    /// <returns>Null for what is no such call: it is answered as a wrong key is.</returns>
    public static async Task<OwnerCall?> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, OwnerCallJson.Default.OwnerCall, request.HttpContext.RequestAborted);
        }
        catch (Exception failed) when (failed is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }
}
