namespace SourcingBot.Host.Teams;

/// <summary>Settings <c>Teams:*</c> as they were written; null what was not.</summary>
/// <param name="AppId">Of the app in Teams; null where it is the bot's own id.</param>
internal sealed record TeamsSettings(Guid? AppId, string Version, string ShortName, string? FullName, TeamsDeveloper Developer);
