using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;

namespace SourcingBot.Host.Api;

internal static class MessagingEndpoint
{
    public const string Address = "/api/messages";

    /// <exception cref="OptionsValidationException">A setting of the bot is wrong.</exception>
    public static void MapMessagingEndpoint(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.HasEndpoint(app.Environment))
        {
            app.MapBotMessages(Address);
        }
    }

    /// <summary>Where it is, or why there is none.</summary>
    public static string Describe(WebApplication app, string site)
    {
        var options = app.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
        return options.HasEndpoint(app.Environment) ? $"{site}{Address}"
            : options.HasAppId || app.Environment.IsDevelopment() ? "off: Messaging:Enabled is false"
            : "off: MicrosoftAppId is empty, and without it only Development has one";
    }
}
