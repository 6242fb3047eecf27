using System.Buffers.Text;
using System.Security.Cryptography;

namespace SourcingBot.Sales;

/// <summary>The ids that stand in addresses which are passed on: of links and of results. Whoever has one may see what it leads to, so nobody can guess one.</summary>
public static class PublicId
{
    /// <summary>128 bits, six to a character.</summary>
    public const int Length = 22;

    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsWellFormed(string? text) => text is { Length: Length } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
