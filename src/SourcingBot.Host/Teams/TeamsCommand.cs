namespace SourcingBot.Host.Teams;

/// <summary>An entry of the menu of commands.</summary>
/// <param name="Title">What Teams then sends as the person's words.</param>
internal sealed record TeamsCommand(string Title, string Description);
