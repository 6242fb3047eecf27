namespace SourcingBot.Content;

/// <summary>What people ask in their own words.</summary>
/// <param name="ByTopic">Has every one of <see cref="Topics.Known"/>.</param>
/// <param name="Elsewhere">Questions that are not on our subject.</param>
internal sealed record Phrasings(IReadOnlyDictionary<string, IReadOnlyList<Ask>> ByTopic, IReadOnlyList<Ask> Elsewhere)
{
    internal static Phrasings None { get; } = new(Topics.Known.ToDictionary(topic => topic, _ => (IReadOnlyList<Ask>)[]), []);
}
