using System.Text.Json;

namespace SourcingBot.Host.ResultPages;

/// <summary>What the page sends for its owner.</summary>
/// <param name="Key">What the owner alone was told.</param>
/// <param name="Consent">The version of the privacy notice that was agreed to; null where the box was left empty.</param>
internal sealed record OwnerCall(string? Key, string? Question = null, string? Name = null, string? Email = null, string? Consent = null)
{
    private const int MostBytes = 16 * 1024;

    /// <returns>Null for what is no such call: it is answered as a wrong key is.</returns>
    public static async Task<OwnerCall?> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType() || request.ContentLength is not (> 0 and <= MostBytes))
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, OwnerCallJson.Default.OwnerCall, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
