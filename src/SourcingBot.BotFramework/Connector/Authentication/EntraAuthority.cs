namespace SourcingBot.BotFramework;

/// <summary>Where one of the separate Entras is.</summary>
/// <param name="Login">Gives out tokens, and names itself so in those of version 2.0; no slash at the end.</param>
/// <param name="TokenService">Its name in tokens of version 1.0; no slash at the end.</param>
internal sealed record EntraAuthority(string Login, string TokenService);
