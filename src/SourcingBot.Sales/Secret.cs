using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SourcingBot.Sales;

/// <summary>What only its holder knows, like an API key: given out once, and stored as a hash only.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>256 random bits in 43 characters that an address needs no escapes for.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in hexadecimal. Of random secrets alone: what people choose is guessed faster than a plain hash forbids.</summary>
    public static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
