namespace SourcingBot.Content.Search;

/// <summary>Something that is written about a topic, or about none of ours.</summary>
/// <param name="Topic">Its place among the articles; the place after the last one is for what is not ours.</param>
/// <param name="Section">The one that answers it or that it stands in; null where the author does not say.</param>
/// <param name="Weight">What it counts, against 1 for a question.</param>
internal sealed record Sample(int Topic, Section? Section, double Weight = 1);
