using Microsoft.Net.Http.Headers;

namespace SourcingBot.Host.Pages;

/// <summary>Chooses among the codings a body exists in, by <c>Accept-Encoding</c> (RFC 9110, 12.5.3).</summary>
internal static class ContentCoding
{
    /// <summary>The smallest first: the body exists in all of them already, so the choice costs nothing.</summary>
    private static readonly string[] s_preferred = ["br", "gzip"];

    public static string Choose(IList<StringWithQualityHeaderValue> accepted) =>
        s_preferred.FirstOrDefault(coding => (Find(accepted, coding) ?? Find(accepted, "*")) is { Quality: not 0 }) ?? "identity";

    private static StringWithQualityHeaderValue? Find(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase));
}
