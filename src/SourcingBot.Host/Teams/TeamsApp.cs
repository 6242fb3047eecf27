using SourcingBot.Definitions;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Teams;

/// <summary>All that the package is made of.</summary>
/// <param name="Site">Where the world sees this host; null where no other machine could.</param>
/// <param name="Notes">What works and may yet be better, for whoever makes the package.</param>
internal sealed record TeamsApp(
    Guid Id, Guid BotId, string? TenantId, string Version, string ShortName, string? FullName, string DeveloperName, string WebsiteUrl, string PrivacyUrl, string TermsOfUseUrl,
    Brand Brand, Uri? Site, TeamsTexts Texts, IReadOnlyList<string> Notes)
{
    /// <summary>Reports what the package needs and no setting says.</summary>
    /// <returns>Null when something is missing.</returns>
    public static TeamsApp? Of(TeamsSettings settings, Brand brand, TeamsTexts texts, IConfiguration configuration, Problems problems)
    {
        var notes = new List<string>();
        var botId = ReadBotId(configuration, problems);
        var name = settings.Developer.Name ?? brand.Name;
        if (name.Length > TeamsLimits.DeveloperName)
        {
            problems.Add("Brand:Name", 0, $"'{name}' has {name.Length} characters, and Teams shows a developer's name of at most {TeamsLimits.DeveloperName}.", "Set Teams:Developer:Name to a shorter one.");
        }

        var website = settings.Developer.WebsiteUrl ?? brand.Contact.Url;
        if (website is null || !TeamsLimits.IsAddress(website))
        {
            problems.Add(
                "Teams:Developer:WebsiteUrl",
                0,
                website is null ? "The setting is empty, and so is Brand:Contact:Url." : $"The setting is empty, and Brand:Contact:Url is '{website}', which Teams does not take.",
                "Set it to a page about you, like 'https://example.com'.");
        }

        var site = ReadSite(configuration, problems, notes);
        if (site is not null && !TeamsLinks.CanShare(site, texts.Share))
        {
            problems.Add("PublicUrl", 0, $"The address has {site.AbsoluteUri.Length} characters, which makes the link that shares it longer than works everywhere.", "Set it to a shorter one.");
        }

        var (id, version) = (settings.AppId ?? botId, settings.Version);
        return problems.Count > 0 ? null : new TeamsApp(
            id,
            botId,
            configuration["MicrosoftAppTenantId"] is { Length: > 0 } tenant ? tenant : null,
            version,
            settings.ShortName,
            settings.FullName,
            name,
            website!,
            Page("PrivacyUrl", settings.Developer.PrivacyUrl),
            Page("TermsOfUseUrl", settings.Developer.TermsOfUseUrl),
            brand,
            site,
            texts,
            notes);

        string Page(string key, string? written)
        {
            if (written is null)
            {
                notes.Add($"Teams:Developer:{key} is empty, so the package names {website} instead. Set it before anybody else is to install the app.");
            }

            return written ?? website!;
        }
    }

    private static Guid ReadBotId(IConfiguration configuration, Problems problems)
    {
        if (configuration["MicrosoftAppId"]?.Trim() is not { Length: > 0 } written)
        {
            problems.Add("MicrosoftAppId", 0, "The setting is empty, and the package names the bot by it.", "Register the bot as docs/teams.md tells, and set it to the id that Azure shows.");
            return default;
        }

        if (!Guid.TryParseExact(written, "D", out var id) || id == Guid.Empty)
        {
            problems.Add("MicrosoftAppId", 0, $"'{written}' is not the GUID of an app.", "Copy the app id that Azure shows.");
        }

        return id;
    }

    private static Uri? ReadSite(IConfiguration configuration, Problems problems, List<string> notes)
    {
        if (configuration["PublicUrl"]?.Trim() is not { Length: > 0 } written)
        {
            notes.Add("PublicUrl is empty, so the package names no domain, and there is no link to share. Set it to the address under which the world sees this host.");
            return null;
        }

        if (!TeamsLimits.IsAddress(written) || !Uri.TryCreate(written, UriKind.Absolute, out var site) || site.Query.Length + site.Fragment.Length > 0)
        {
            problems.Add("PublicUrl", 0, $"'{written}' is not an address that Teams takes.", "Write it like 'https://advice.example.com'.");
            return null;
        }

        return site;
    }
}
