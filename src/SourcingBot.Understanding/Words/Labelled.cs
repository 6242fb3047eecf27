using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Words;

/// <param name="Criterion">What the label names.</param>
/// <param name="Span">The words after it that belong to it.</param>
internal sealed record Labelled(Criterion Criterion, WordSpan Span);
