using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SourcingBot.DirectLine;

/// <summary>Tokens whose signature was checked: a conversation sends the same one with every message.</summary>
internal sealed class KnownTokens(TimeProvider time)
{
    private const int MostRemembered = 10_000;

    // By a hash of the whole text, signature included: what differs in one character is another token, and unknown.
    private readonly ConcurrentDictionary<string, (ClientToken Token, DateTime ValidTo)> known = new(StringComparer.Ordinal);

    public TokenCheck? Find(string text) =>
        known.TryGetValue(Hash(text), out var found) ? new TokenCheck(found.Token, IsExpired: found.ValidTo <= time.GetUtcNow().UtcDateTime) : null;

    public void Remember(string text, ClientToken token, DateTime validTo)
    {
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        known[Hash(text)] = (token, validTo);
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
