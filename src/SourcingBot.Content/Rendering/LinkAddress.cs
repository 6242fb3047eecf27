namespace SourcingBot.Content.Rendering;

internal static class LinkAddress
{
    internal static bool IsFitForArticles(string? address) => Scheme(address) is "https" or "mailto" or "tel";

    internal static bool IsFitForSources(string? address) => Scheme(address) is "https";

    /// <summary>Messages may also point to the host itself, which has no certificate on a developer's machine.</summary>
    internal static bool IsFitForMessages(string? address) => Scheme(address) is "https" or "http" or "mailto" or "tel";

    /// <summary>The address without what would end a Markdown link early.</summary>
    internal static string Encode(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);

    private static string? Scheme(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && !address!.Any(char.IsControl) ? uri.Scheme : null;
}
