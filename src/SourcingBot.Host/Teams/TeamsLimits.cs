namespace SourcingBot.Host.Teams;

/// <summary>How long texts of an app's manifest may be, in characters. By the schema of version 1.30 unless said otherwise.</summary>
internal static class TeamsLimits
{
    public const int ShortName = 30;
    public const int FullName = 100;
    public const int DeveloperName = 32;
    public const int ShortDescription = 80;
    public const int FullDescription = 4000;
    public const int Address = 2048;

    /// <summary>The schema takes 128; the menu of commands shows no more than this.</summary>
    public const int CommandTitle = 32;

    /// <summary>The schema takes 4000; the menu of commands shows no more than this.</summary>
    public const int CommandDescription = 128;

    public static bool IsAddress(string written) =>
        written.Length <= Address && Uri.TryCreate(written, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" };
}
