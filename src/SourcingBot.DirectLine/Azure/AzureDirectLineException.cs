namespace SourcingBot.DirectLine;

/// <summary>Azure's Direct Line did not give what was asked for.</summary>
/// <param name="status">What our own caller is answered.</param>
/// <param name="message">For our own caller.</param>
internal sealed class AzureDirectLineException(int status, string message) : Exception(message)
{
    public int Status => status;

    /// <summary>As the header has it; null when Azure did not say.</summary>
    public string? RetryAfter { get; init; }
}
