using System.Buffers.Text;
using System.Security.Cryptography;

namespace SourcingBot.DirectLine;

/// <summary>Ids and secrets that nobody can guess, in characters that an address needs no escapes for.</summary>
internal static class RandomId
{
    /// <summary>128 random bits: for ids that are not secrets but must not be found by trying.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>256 random bits.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Direct Line's mark of a user id that only a token can give.</summary>
    public static string NewUser() => "dl_" + New();
}
