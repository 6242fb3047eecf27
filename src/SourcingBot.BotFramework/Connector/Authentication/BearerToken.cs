using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework;

/// <summary>The token in an Authorization header: read, and in no way believed.</summary>
internal static class BearerToken
{
    /// <summary>Ten times what channels send.</summary>
    private const int LongestToken = 16 * 1024;

    private const string Scheme = "Bearer ";

    /// <summary>Null when the header holds no signed token, or one of a kind that is never taken.</summary>
    public static JsonWebToken? Read(StringValues authorization)
    {
        if (authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var token = header[Scheme.Length..];
        return token.Length <= LongestToken && token.Count(character => character == '.') == 2 && token.All(IsOfToken) ? Parse(token) : null;
    }

    private static bool IsOfToken(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';

    /// <summary>Of the header nothing counts but algorithm and key id: <c>jku</c>, <c>x5u</c> and <c>jwk</c> are a stranger's advice, and <c>crit</c> asks for what is not understood here.</summary>
    private static bool IsOfKind(JsonWebToken token) =>
        token.Alg == SecurityAlgorithms.RsaSha256 && !string.IsNullOrWhiteSpace(token.Kid) && !token.TryGetHeaderValue<object>("crit", out _);

    private static JsonWebToken? Parse(string token)
    {
        try
        {
            var read = new JsonWebToken(token);
            // Its claims are read when first asked for: now, where it may fail.
            return IsOfKind(read) && read.Claims.Any() ? read : null;
        }
        catch (Exception)
        {
            // The parser throws what its parts throw; whatever it is, this is no token.
            return null;
        }
    }
}
