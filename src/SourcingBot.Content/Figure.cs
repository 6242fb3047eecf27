namespace SourcingBot.Content;

/// <summary>A number of a fact; a single value has <paramref name="Min"/> equal to <paramref name="Max"/>.</summary>
/// <param name="Unit">As in <c>share</c> (0.15 is 15 %), <c>months</c>, <c>people</c> or <c>USD per hour</c>.</param>
public sealed record Figure(decimal Min, decimal Max, string Unit);
