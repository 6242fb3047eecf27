namespace SourcingBot.Content;

/// <summary>How hard an article is to read.</summary>
/// <param name="Lix">Words in a sentence plus long words of a hundred: about 30 in a novel, 40 in a newspaper, 60 in a law.</param>
public sealed record ReadingLevel(string Topic, int Lix);
