namespace SourcingBot.Sales.Prospects;

/// <summary>A question that a person sent to the representative, and how they want to be reached.</summary>
/// <param name="LinkId">The link whose representative is asked.</param>
/// <param name="ConsentVersion">Of the privacy notice that was agreed to when this was sent.</param>
public sealed record Inquiry(string ResultId, string LinkId, Person Person, DateTimeOffset At, string Question, string Name, string Email, string ConsentVersion);
