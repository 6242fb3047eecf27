namespace SourcingBot.BotFramework;

/// <summary>One cloud in which the Bot Connector runs: who signs there, where the keys are published, and whither a bot there may send.</summary>
internal sealed record BotCloud
{
    /// <summary>The value of the setting <c>ChannelService</c> that chooses this cloud.</summary>
    public required string ChannelService { get; init; }

    /// <summary>In tokens of the Connector, character by character.</summary>
    public required string ConnectorIssuer { get; init; }

    public required Uri ConnectorMetadata { get; init; }

    /// <summary>Publishes the keys of tokens that Microsoft Entra issues: the Emulator's, and those of the Bot Service in times to come.</summary>
    public required Uri EntraMetadata { get; init; }

    /// <summary>Whose tokens the Emulator may bring, besides those of the bot's own tenant.</summary>
    public required IReadOnlyList<EntraIssuer> EmulatorIssuers { get; init; }

    /// <summary>Whose tokens the Bot Service may bring, besides those of the bot's own tenant.</summary>
    public required IReadOnlyList<EntraIssuer> BotServiceIssuers { get; init; }

    public required EntraAuthority Entra { get; init; }

    /// <summary>The tenant that multi-tenant bots ask for tokens.</summary>
    public required string MultiTenantLogin { get; init; }

    /// <summary>Of the bot's own tokens for the Connector; the scope is this with <c>/.default</c>.</summary>
    public required string ConnectorResource { get; init; }

    public required IReadOnlyList<HostPattern> ServiceHosts { get; init; }

    /// <summary>What <c>callerId</c> says of a validated Connector token (Activity specification, Appendix V); null where it names nothing.</summary>
    public string? CallerId { get; init; }

    public string ConnectorScope => ConnectorResource + "/.default";

    /// <summary>Where the bot gets its own tokens. The tenant is the bot's own, or <see cref="MultiTenantLogin"/>.</summary>
    public Uri TokenEndpoint(string tenant) => new($"{Entra.Login}/{tenant}/oauth2/v2.0/token");
}
