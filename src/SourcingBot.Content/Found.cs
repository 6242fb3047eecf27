namespace SourcingBot.Content;

/// <summary>What content has to say to a question asked in somebody's own words.</summary>
/// <param name="Best">Null when nothing fits well enough.</param>
/// <param name="Also">Another topic that fits nearly as well; null when there is none.</param>
/// <param name="IsOpen">Whether <paramref name="Best"/> and <paramref name="Also"/> fit so alike that only who asked can tell.</param>
/// <param name="Nearest">The articles nearest to the question, the likeliest first, when nothing fits well enough; else empty.</param>
public sealed record Found(ContentAnswer? Best, ContentAnswer? Also, bool IsOpen, IReadOnlyList<Article> Nearest);
