namespace SourcingBot.Content.Rendering;

internal static class LinkAddress
{
    internal static bool IsFitForArticles(string? address) => Parse(address)?.Scheme is "https" or "mailto" or "tel";

    internal static bool IsFitForSources(string? address) => Parse(address)?.Scheme is "https";

    /// <summary>Messages may also point to the host itself on a developer's machine, where it has no certificate.</summary>
    internal static bool IsFitForMessages(string? address) => IsFitForArticles(address) || Parse(address) is { Scheme: "http", IsLoopback: true };

    /// <summary>The address without what would end a Markdown link early.</summary>
    internal static string Encode(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);

    private static Uri? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && !address!.Any(char.IsControl) ? uri : null;
}
