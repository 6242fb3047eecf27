using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Privacy;

/// <summary>Settings <c>Sales:Privacy:*</c>: the company's own privacy notice instead of the built-in one.</summary>
/// <param name="Url">Null for the built-in one.</param>
/// <param name="Version">Kept with every consent; null for the built-in one's.</param>
internal sealed record PrivacySettings(Uri? Url, string? Version)
{
    private const string Section = "Sales:Privacy";

    public static PrivacySettings Read(IConfiguration configuration, Problems problems)
    {
        var (url, version) = (Value(configuration, "Url"), Value(configuration, "Version"));
        var address = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme == "https" ? parsed : null;
        if (url is not null && address is null)
        {
            problems.Add($"{Section}:Url", 0, $"'{url}' is not the address of a page.", "Write it like 'https://example.com/privacy', or leave it empty for the built-in notice.");
        }

        if (url is null != version is null)
        {
            problems.Add(
                $"{Section}:{(url is null ? "Url" : "Version")}", 0, "Only one of Url and Version is set.",
                "Set both for the company's own notice: every consent is kept with the version that was agreed to. Or leave both empty.");
        }

        return new PrivacySettings(address, version);
    }

    private static string? Value(IConfiguration configuration, string key) => configuration[$"{Section}:{key}"]?.Trim() is { Length: > 0 } value ? value : null;
}
