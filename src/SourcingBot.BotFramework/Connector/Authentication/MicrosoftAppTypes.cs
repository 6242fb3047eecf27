namespace SourcingBot.BotFramework;

/// <summary>How a bot proves who it is, as <c>MicrosoftAppType</c> says it.</summary>
internal static class MicrosoftAppTypes
{
    public const string SingleTenant = "SingleTenant";
    public const string MultiTenant = "MultiTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";

    public static IReadOnlyList<string> All { get; } = [SingleTenant, MultiTenant, UserAssignedMsi];
}
