using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Knows the configured secrets by their hashes, and compares in constant time.</summary>
internal sealed class SecretCheck(IOptions<DirectLineOptions> options)
{
    private readonly byte[][] hashes = [.. options.Value.Secrets.Select(Hash)];

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
