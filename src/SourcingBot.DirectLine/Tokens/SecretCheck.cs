using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Knows the configured secrets by their hashes, and compares in constant time.</summary>
internal sealed class SecretCheck(IOptions<DirectLineOptions> options)
{
    /// <summary>Marks a secret of which the settings hold the SHA-256 alone, in hexadecimal.</summary>
    public const string HashMark = "sha256:";

    private readonly byte[][] hashes = [.. options.Value.Secrets.Select(secret => IsHash(secret) ? Convert.FromHexString(secret[HashMark.Length..]) : Hash(secret))];

    public static bool IsHash(string setting) => setting.StartsWith(HashMark, StringComparison.OrdinalIgnoreCase);

    public bool IsSecret(string candidate)
    {
        var hash = Hash(candidate);
        var found = false;
        foreach (var known in hashes)
        {
            found |= CryptographicOperations.FixedTimeEquals(known, hash);
        }

        return found;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
