namespace SourcingBot.BotFramework;

/// <summary>Whether there is a messaging endpoint, who may deliver besides the Bot Connector, and whither replies may go besides its hosts.</summary>
public sealed class MessagingOptions
{
    /// <summary><c>auto</c>: with an app id, and in Development without one too. <c>true</c> or <c>false</c> say it outright.</summary>
    public string Enabled { get; set; } = MessagingSwitch.Auto;

    /// <summary>Hosts a <c>serviceUrl</c> may name besides those of the cloud: <c>host.example.com</c> or <c>*.example.com</c>. They get the bot's token.</summary>
    public List<string> ServiceHosts { get; set; } = [];

    /// <summary>
    /// App ids whose Entra-issued tokens may deliver as the Bot Service does. Empty: none may. The tenants such tokens come from hold the apps of many
    /// other bots too, so the tenant alone proves nothing.
    /// </summary>
    public List<string> EntraCallers { get; set; } = [];

    internal void Trim()
    {
        Enabled = string.IsNullOrWhiteSpace(Enabled) ? MessagingSwitch.Auto : Enabled.Trim();
        // An empty environment variable is how an entry of appsettings.json is taken away.
        ServiceHosts.RemoveAll(string.IsNullOrWhiteSpace);
        EntraCallers.RemoveAll(string.IsNullOrWhiteSpace);
    }
}
