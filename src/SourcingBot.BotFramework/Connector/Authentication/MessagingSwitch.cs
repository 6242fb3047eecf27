namespace SourcingBot.BotFramework;

/// <summary>The values of <see cref="MessagingOptions.Enabled"/>.</summary>
internal static class MessagingSwitch
{
    public const string Auto = "auto";

    public static bool IsOn(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);

    public static bool IsOff(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);

    public static bool IsAuto(string value) => value.Equals(Auto, StringComparison.OrdinalIgnoreCase);
}
