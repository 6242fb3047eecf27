using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Privacy;

/// <summary>Which privacy notice holds, and where it can be read.</summary>
internal sealed class PrivacyNotices(PrivacySettings settings, PageLanguages languages)
{
    /// <summary>What is kept with a consent. The languages of the built-in notice say the same, so that the default one's version is everybody's.</summary>
    public string Version => settings.Version ?? languages.Default.Privacy.Version;

    public string AddressFor(HttpRequest request) => settings.Url?.AbsoluteUri ?? $"{request.PathBase}/privacy{languages.SuffixFor(request)}";
}
