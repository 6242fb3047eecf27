using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Which web sites' pages may call. Programs send no Origin and are not browsers: the token alone protects there.</summary>
internal sealed class OriginCheck(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> listed = new(options.Value.AllowedOrigins, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there may be tokens that name pages themselves: who has the secret makes them, while the site has no list of its own.</summary>
    public bool MayBeNamedByTokens { get; } = options.Value.AllowedOrigins.Count == 0 && options.Value.Secrets.Count > 0;

    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.UserInfo.Length == 0
        // Browsers write names in other letters in punycode.
        && string.Equals(uri.IdnHost, uri.Host, StringComparison.OrdinalIgnoreCase)
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);

    public bool Allows(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || listed.Contains(origin) || IsOwn(request, origin);
    }

    /// <summary>A page that the token itself names, beyond those that any token may be used from.</summary>
    public bool IsNamed(HttpRequest request, IReadOnlyList<string> ofToken) =>
        MayBeNamedByTokens && ofToken.Contains(request.Headers.Origin.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>A token's own list narrows what is allowed, and only while the site has no list of its own.</summary>
    public bool Allows(HttpRequest request, IReadOnlyList<string> ofToken)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || ofToken.Count == 0 || listed.Count > 0 || ofToken.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    // Behind a proxy that ends TLS the page is https while we see http; the other way round is never right.
    private static bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        || string.Equals(origin, $"https://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
