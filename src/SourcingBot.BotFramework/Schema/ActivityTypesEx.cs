namespace Microsoft.Bot.Schema;

/// <summary>Types that bots use among themselves and that never reach a user.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
