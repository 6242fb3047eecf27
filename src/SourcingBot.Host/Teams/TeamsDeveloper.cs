namespace SourcingBot.Host.Teams;

/// <summary>Who answers for the app; null what the brand stands for.</summary>
internal sealed record TeamsDeveloper(string? Name, string? WebsiteUrl, string? PrivacyUrl, string? TermsOfUseUrl);
