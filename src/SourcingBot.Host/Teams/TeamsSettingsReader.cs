using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Teams;

/// <summary>Reads <c>Teams:*</c> and reports what Teams would refuse. Only the package needs what is missing, see <see cref="TeamsApp"/>.</summary>
internal sealed partial class TeamsSettingsReader(IConfiguration teams, Problems problems)
{
    private static readonly string[] s_known = ["AppId", "Version", "ShortName", "FullName", "Developer"];
    private static readonly string[] s_knownOfDeveloper = ["Name", "WebsiteUrl", "PrivacyUrl", "TermsOfUseUrl"];

    public static TeamsSettings Read(IConfiguration configuration, Problems problems) => new TeamsSettingsReader(configuration.GetSection("Teams"), problems).Read();

    private TeamsSettings Read()
    {
        RefuseOthers("Teams", teams, s_known);
        RefuseOthers("Teams:Developer", teams.GetSection("Developer"), s_knownOfDeveloper);
        return new TeamsSettings(
            ReadId(),
            ReadVersion(),
            Limited("ShortName", TeamsLimits.ShortName) ?? Missing("ShortName", "Set it to what the app is to be called in Teams."),
            Limited("FullName", TeamsLimits.FullName),
            new TeamsDeveloper(Limited("Developer:Name", TeamsLimits.DeveloperName), Address("Developer:WebsiteUrl"), Address("Developer:PrivacyUrl"), Address("Developer:TermsOfUseUrl")));
    }

    private Guid? ReadId()
    {
        if (Value("AppId") is not { } written)
        {
            return null;
        }

        if (!Guid.TryParseExact(written, "D", out var id) || id == Guid.Empty)
        {
            problems.Add("Teams:AppId", 0, $"'{written}' is not the GUID of an app.", "Write it like '8a0c6cb1-3a5b-4b57-9a6f-0c3f8a1d2e4f', or leave it empty to take MicrosoftAppId.");
        }

        return id;
    }

    private string ReadVersion()
    {
        var version = Value("Version") ?? Missing("Version", "Set it like '1.0.0'.");
        if (version.Length > 0 && !ThreeNumbers().IsMatch(version))
        {
            problems.Add("Teams:Version", 0, $"'{version}' is not a version.", "Write three numbers, like '1.0.0'.");
        }

        return version;
    }

    private string? Limited(string key, int most)
    {
        var value = Value(key);
        if (value?.Length > most)
        {
            problems.Add($"Teams:{key}", 0, $"'{value}' has {value.Length} characters.", $"Teams takes at most {most}: shorten it.");
        }

        return value;
    }

    private string? Address(string key)
    {
        var value = Value(key);
        if (value is not null && !TeamsLimits.IsAddress(value))
        {
            problems.Add($"Teams:{key}", 0, $"'{value}' is not the address of a page that Teams takes.", "Write it like 'https://example.com/privacy'.");
        }

        return value;
    }

    private string Missing(string key, string cure)
    {
        problems.Add($"Teams:{key}", 0, "The setting is empty.", cure);
        return "";
    }

    /// <summary>A setting that is empty counts as left out: that is how an environment variable takes a default away.</summary>
    private string? Value(string key) => teams[key]?.Trim() is { Length: > 0 } value ? value : null;

    private void RefuseOthers(string path, IConfiguration section, string[] known)
    {
        foreach (var child in section.GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            problems.AddUnknown($"{path}:{child.Key}", 0, "The setting", child.Key, known);
        }
    }

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$", RegexOptions.ExplicitCapture)]
    private static partial Regex ThreeNumbers();
}
