using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding;

/// <summary>The calendar days that an answer about time was given as.</summary>
/// <param name="Criterion">Whose answer it is.</param>
/// <param name="From">Null when open before.</param>
/// <param name="To">Null when open after.</param>
public sealed record NamedDays(Criterion Criterion, DateOnly? From, DateOnly? To);
