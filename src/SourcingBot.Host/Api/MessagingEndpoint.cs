using SourcingBot.BotFramework;

namespace SourcingBot.Host.Api;

internal static class MessagingEndpoint
{
    public const string Address = "/api/messages";

    /// <summary>Without an app id nobody can prove to be a Bot Framework channel, so only Development listens.</summary>
    public static bool IsOpen(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() || !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    public static void MapMessagingEndpoint(this WebApplication app)
    {
        if (IsOpen(app.Configuration, app.Environment))
        {
            app.MapBotMessages(Address);
        }
    }
}
