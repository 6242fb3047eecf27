using SourcingBot.Advice.Comparing;

namespace SourcingBot.Advice.Requests;

/// <param name="Locale">In which language the comparison is wanted; null when nothing says it.</param>
public sealed record ComparisonRequest(Stakeholder First, Stakeholder Second, string? Locale);
