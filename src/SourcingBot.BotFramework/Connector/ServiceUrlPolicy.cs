using Microsoft.Extensions.Hosting;

namespace SourcingBot.BotFramework;

/// <summary>Where the bot may send to: for now this machine only, and only in Development.</summary>
public sealed class ServiceUrlPolicy(IHostEnvironment environment)
{
    public bool AllowsAny { get; } = environment.IsDevelopment();

    public bool Allows(string? serviceUrl) =>
        AllowsAny
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && address.IsLoopback;
}
