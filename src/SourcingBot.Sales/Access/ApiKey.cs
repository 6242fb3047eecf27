using System.Security.Cryptography;

namespace SourcingBot.Sales.Access;

/// <summary>Lets another program make links. The key itself is known to whoever got it alone.</summary>
/// <param name="Id">By which people name it.</param>
/// <param name="LastUsed">Null for never.</param>
public sealed record ApiKey(string Id, string Name, DateTimeOffset Created, DateOnly? LastUsed = null, DateTimeOffset? Revoked = null)
{
    public const int LongestName = 80;

    /// <summary>By which people, and programs that look for secrets where none should be, recognise one.</summary>
    private const string Prefix = "sbk_";

    public static string NewSecret() => Prefix + Secret.New();

    public static string NewId() => RandomNumberGenerator.GetHexString(8, lowercase: true);
}
