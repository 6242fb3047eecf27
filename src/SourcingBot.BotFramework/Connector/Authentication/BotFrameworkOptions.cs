using Microsoft.Extensions.Hosting;

namespace SourcingBot.BotFramework;

/// <summary>Who the bot is towards Bot Framework channels, from the settings' top level: the names are those every Bot Framework bot has.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>One of <see cref="MicrosoftAppTypes"/>. Empty: the bot's own tenant where one is named, else multi-tenant, as older bots are.</summary>
    public string MicrosoftAppType { get; set; } = "";

    public string MicrosoftAppId { get; set; } = "";

    public string MicrosoftAppPassword { get; set; } = "";

    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>The cloud: empty for the public one, <c>https://botframework.azure.us</c> or <c>https://botframework.azure.cn</c>.</summary>
    public string ChannelService { get; set; } = "";

    public MessagingOptions Messaging { get; set; } = new();

    public bool HasAppId => MicrosoftAppId.Length > 0;

    /// <summary>Whether there is to be a messaging endpoint: without an app id nobody can prove to be a Bot Framework channel, so only Development listens.</summary>
    public bool HasEndpoint(IHostEnvironment environment) => MessagingSwitch.IsAuto(Messaging.Enabled) ? HasAppId || environment.IsDevelopment() : MessagingSwitch.IsOn(Messaging.Enabled);

    /// <summary><see cref="MicrosoftAppType"/>, or what stands for it when it is empty.</summary>
    internal string EffectiveAppType =>
        MicrosoftAppType.Length == 0 ? (MicrosoftAppTenantId.Length > 0 ? MicrosoftAppTypes.SingleTenant : MicrosoftAppTypes.MultiTenant)
        : MicrosoftAppTypes.All.FirstOrDefault(type => type.Equals(MicrosoftAppType, StringComparison.OrdinalIgnoreCase)) ?? MicrosoftAppType;

    /// <summary>Settings come from files and environments, where a blank or a line's end slips in.</summary>
    internal void Trim()
    {
        MicrosoftAppType = (MicrosoftAppType ?? "").Trim();
        MicrosoftAppId = (MicrosoftAppId ?? "").Trim();
        MicrosoftAppPassword = (MicrosoftAppPassword ?? "").Trim();
        MicrosoftAppTenantId = (MicrosoftAppTenantId ?? "").Trim();
        ChannelService = (ChannelService ?? "").Trim();
        Messaging.Trim();
    }
}
