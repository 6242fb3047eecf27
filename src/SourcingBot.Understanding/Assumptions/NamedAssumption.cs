using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Where a message names an assumption.</summary>
internal readonly record struct NamedAssumption(string Id, WordSpan Span);
