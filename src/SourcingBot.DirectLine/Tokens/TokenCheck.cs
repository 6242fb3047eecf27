namespace SourcingBot.DirectLine;

/// <summary>A token that was looked at: <see cref="Token"/> unless it is bad.</summary>
internal readonly record struct TokenCheck(ClientToken? Token, bool IsExpired)
{
    public static TokenCheck Bad => default;
}
