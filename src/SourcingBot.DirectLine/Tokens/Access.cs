using Microsoft.AspNetCore.Http;

namespace SourcingBot.DirectLine;

/// <summary>Who asks: with the secret (then <see cref="Token"/> is null), with a token, or with nothing that counts.</summary>
internal readonly record struct Access(ClientToken? Token, IResult? Refusal)
{
    public static Access Secret => default;
}
