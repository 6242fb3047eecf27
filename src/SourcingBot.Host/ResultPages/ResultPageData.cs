namespace SourcingBot.Host.ResultPages;

/// <summary>Given to result.js inside the page.</summary>
/// <param name="Address">To pass on.</param>
/// <param name="Calls">Where the owner's calls go, before their names.</param>
/// <param name="Consent">The version of the privacy notice.</param>
internal sealed record ResultPageData(
    string Id, string Address, string Calls, string Consent, string ShareTitle, string ShareText, string Copied, string Sent, string NotSent, string Failed);
